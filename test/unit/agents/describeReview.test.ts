import assert from 'node:assert/strict';
import { createLocator } from '../../../src/core/agents/createLocator';
import { describeReview, type ReviewData } from '../../../src/core/agents/describeReview';
import { createPlanClassifier } from '../../../src/core/plan/createPlanClassifier';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { Verdict } from '../../../src/core/workKind';

/** Takes the first word as evidence for the role that it names. */
function classify(text: string): Verdict {
  const role = text.startsWith('Build') ? 'project' : 'operations';
  const end = text.indexOf(' ');
  return { kind: role, certainty: 'likely', pProject: 0.5, pOperations: 0.5, evidence: [{ dimension: 'horizon', role, start: 0, end, strength: 1 }], surroundings: [{ source: 'title', role, strength: 1 }], truncated: false };
}

function review(source: string, offset = 0, limit = 50): ReviewData {
  const plan = readPlan(source, 'markdown');
  return describeReview(source, plan, [...createPlanClassifier(classify).run(plan)], offset, limit);
}

const source = '# Opening in May\r\n\r\n## Works\r\n\r\n- [x] Build the store\r\n- Clean the fridges #project\r\n- 每天 巡检机房\r\n';

describe('a review as data', () => {
  it('names kinds, reasons and places of the document', () => {
    const { title, total, counts, tasks } = review(source);
    assert.deepEqual({ title, total, counts }, { title: 'Opening in May', total: 3, counts: { project: 2, operations: 1, mixed: 0, unclear: 0 } });
    const [build, clean, patrol] = tasks;
    assert.deepEqual(build, {
      words: 'Build the store', start: 38, end: 53, line: 5, column: 7,
      form: 'checklistItem', headings: ['Works'], checked: true,
      kind: 'project', source: 'model', certainty: 'likely',
      reasons: [{ role: 'project', dimension: 'horizon', words: 'Build', start: 38, end: 43, line: 5, column: 7 }],
      surroundings: [{ source: 'title', role: 'project' }],
    });
    assert.deepEqual([clean?.kind, clean?.source, clean?.certainty, clean?.words], ['project', 'tag', undefined, 'Clean the fridges']);
    assert.deepEqual([patrol?.line, patrol?.column, patrol?.reasons[0]?.words], [7, 3, '每天']);
  });

  it('points at the document, whatever it says', () => {
    for (const { words, start, end, reasons } of review(source).tasks) {
      assert.equal(source.slice(start, end), words);
      for (const reason of reasons) assert.equal(source.slice(reason.start, reason.end), reason.words);
    }
  });

  it('comes in parts that together are the whole', () => {
    const all = review(source).tasks;
    const parts: ReviewData['tasks'][number][] = [];
    for (let at: number | undefined = 0; at !== undefined; ) {
      const part: ReviewData = review(source, at, 2);
      assert.equal(part.total, 3);
      parts.push(...part.tasks);
      at = part.next;
    }
    assert.deepEqual(parts, all);
    assert.deepEqual([review(source, 3).tasks, review(source, 99).next], [[], undefined]);
  });

  it('names what was decided before, and nobody', () => {
    const plan = readPlan(source, 'markdown');
    const learned = { kind: 'project', on: '2026-05-12', text: 'Build a store', same: false, strength: 1.23 } as const;
    const verdicts = createPlanClassifier((text) => ({ ...classify(text), learned })).run(plan);
    const { tasks } = describeReview(source, plan, [...verdicts], 0, 1);
    assert.deepEqual(tasks[0]?.decision, { kind: 'project', on: '2026-05-12', text: 'Build a store', same: false });
  });

  it('survives its way as JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(review(source))), review(source));
  });
});

describe('places in a text', () => {
  it('count lines and columns from 1, whatever ends the lines', () => {
    const text = 'a\r\nbc\n\rd';
    const locate = createLocator(text);
    assert.deepEqual([0, 3, 4, 7].map((offset) => locate(offset)), [
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 4, column: 1 },
    ]);
  });
});
