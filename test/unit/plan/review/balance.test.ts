import assert from 'node:assert/strict';
import { balanceTable } from '../../../../src/core/plan/review/balanceTable';
import { measureBalance } from '../../../../src/core/plan/review/measureBalance';
import { roundPercents } from '../../../../src/core/plan/review/roundPercents';
import { labels } from './labels';
import { judge } from './verdictsOf';

const source = '- P start\n\n# Plan\n\n## Shop | bar\n\n- P a\n- O b\n\n### Racks\n\n- M c\n\n## Empty\n\n## IT\n\n- P d\n- u\n- O e #project\n';

describe('measureBalance', () => {
  it('counts the document and each heading with those below it', () => {
    const { plan, verdicts } = judge(source);
    const { document, headings } = measureBalance(plan, verdicts);
    assert.deepEqual(document.counts, { project: 4, operations: 1, mixed: 1, unclear: 1 });
    assert.deepEqual(document.shares, { project: 4 / 7, operations: 1 / 7, mixed: 1 / 7, unclear: 1 / 7 });
    assert.deepEqual(headings.map(({ total }) => total), [6, 3, 1, 0, 3]);
    assert.deepEqual(headings[1]!.counts, { project: 1, operations: 1, mixed: 1, unclear: 0 });
  });

  it('gives shares of 0 where there is nothing, and counts what there is so far', () => {
    const { plan, verdicts } = judge(source);
    assert.deepEqual(measureBalance(plan, []).document, { total: 0, counts: { project: 0, operations: 0, mixed: 0, unclear: 0 }, shares: { project: 0, operations: 0, mixed: 0, unclear: 0 } });
    assert.equal(measureBalance(plan, verdicts.slice(0, 2)).document.total, 2);
  });
});

describe('roundPercents', () => {
  for (const [counts, percents] of [[[1, 1, 1], [34, 33, 33]], [[2, 1], [67, 33]], [[0, 0], [0, 0]], [[5, 0], [100, 0]], [[1, 1, 1, 1, 1, 1], [17, 17, 17, 17, 16, 16]]] as const) {
    it(`makes ${counts.join(', ')} add up to 100`, () => assert.deepEqual(roundPercents(counts), percents));
  }
});

describe('balanceTable', () => {
  it('shows each section that has tasks, and the document', () => {
    const { plan, verdicts } = judge(source);
    assert.equal(
      balanceTable(plan, measureBalance(plan, verdicts), labels),
      `| Section | Tasks | project | operations | mixed | unclear |
| --- | --- | --- | --- | --- | --- |
| Plan | 6 | 3 (50%) | 1 (17%) | 1 (17%) | 1 (16%) |
| – Shop \\| bar | 3 | 1 (34%) | 1 (33%) | 1 (33%) | 0 |
| – – Racks | 1 | 0 | 0 | 1 (100%) | 0 |
| – IT | 3 | 2 (67%) | 0 | 0 | 1 (33%) |
| Whole document | 7 | 4 (57%) | 1 (15%) | 1 (14%) | 1 (14%) |
`,
    );
  });

  it('leaves out a title that stands over everything', () => {
    const { plan, verdicts } = judge('# Plan\n\n## Shop\n\n- P a\n');
    const table = balanceTable(plan, measureBalance(plan, verdicts), labels);
    assert.match(table, /^\| Shop \| 1/m);
    assert.doesNotMatch(table, /Plan/);
  });
});
