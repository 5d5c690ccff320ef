import assert from 'node:assert/strict';
import { reviewCsv } from '../../../../src/core/plan/review/reviewCsv';
import { reviewMarkdown } from '../../../../src/core/plan/review/reviewMarkdown';
import { tableCell } from '../../../../src/core/plan/review/tableCell';
import { readPlan } from '../../../../src/core/plan/readPlan';
import { labels } from './labels';
import { judge } from './verdictsOf';

describe('reviewMarkdown', () => {
  it('writes the balance and a table of tasks for each section', () => {
    const { source, plan, verdicts } = judge('- Pave\n\n# Plan\n\n## Shop\n\n- Operate a\n  wrapped #ops\n\n| Task | Who |\n|--|--|\n| Put \\| up | Li |\n');
    assert.equal(
      reviewMarkdown(source, plan, verdicts, labels),
      `# Review of Plan

## Balance

| Section | Tasks | project | operations | mixed | unclear |
| --- | --- | --- | --- | --- | --- |
| Plan | 2 | 1 (50%) | 1 (50%) | 0 | 0 |
| – Shop | 2 | 1 (50%) | 1 (50%) | 0 | 0 |
| Whole document | 3 | 2 (67%) | 1 (33%) | 0 | 0 |

## Before the first heading

| Line | Task | Kind | How sure | Decided by | Words |
| --- | --- | --- | --- | --- | --- |
| 1 | Pave | project | clear | model | Pave |

## Plan › Shop

| Line | Task | Kind | How sure | Decided by | Words |
| --- | --- | --- | --- | --- | --- |
| 7 | Operate a wrapped | operations |  | tag | Operate |
| 12 | Put \\| up | project | clear | model | Put |
`,
    );
  });

  it('keeps every task a row, whatever is in it', () => {
    const { source, plan, verdicts } = judge('- P a\\|b | c\n- P `x|y`\n- P \\\\| z\n');
    const lines = reviewMarkdown(source, plan, verdicts, labels).split('\n').filter((line) => /^\| \d/.test(line));
    for (const line of lines) assert.equal(line.split(/(?<!\\)\|/).length, 8, line);
    assert.equal(readPlan('| Task |\n|--|\n| ' + tableCell('a\\|b | c') + ' |', 'markdown').tasks[0]!.text, 'a\\|b \\| c');
  });

  it('names an earlier decision before the words', () => {
    const { source, plan, verdicts } = judge('- Pave\n- Pour #ops\n');
    const learned = { kind: 'project', on: '2026-05-12', text: 'Pave it', same: false, strength: 1 } as const;
    const decided = verdicts.map((each) => ({ ...each, verdict: { ...each.verdict, learned } }));
    const text = reviewMarkdown(source, plan, decided, labels);
    assert.ok(text.includes('| 1 | Pave | project | clear | model | decided on 2026-05-12; Pave |'), text);
    assert.ok(text.includes('| 2 | Pour | operations |  | tag |  |'), text);
  });

  it('writes a review without tasks', () => {
    const { source, plan, verdicts } = judge('Prose only.');
    assert.match(reviewMarkdown(source, plan, verdicts, labels), /^# Review of a document\n\n## Balance\n\n[^#]*\| Whole document \| 0 \| 0 \| 0 \| 0 \| 0 \|\n$/);
  });
});

describe('reviewCsv', () => {
  it('writes a header and a line for each task, quoted where needed', () => {
    const { source, plan, verdicts } = judge('# Plan\n\n## Shop, main\n\n- Pave "it"\n- 盘点 p\n');
    assert.equal(reviewCsv(source, plan, verdicts, labels), 'Line,Section,Task,Kind,How sure,Decided by,Words\r\n5,"Plan › Shop, main","Pave ""it""",project,clear,model,Pave\r\n6,"Plan › Shop, main",盘点 p,project,unsure,model,盘点\r\n');
  });

  for (const start of ['=', '+', '-', '@', '＝', '＋']) {
    it(`lets no cell begin with ${start}`, () => {
      const { source, plan, verdicts } = judge(`## ${start}1\n\n- ${start}cmd|'/c calc'!A1\n- ${start}2, "x"\n`);
      const lines = reviewCsv(source, plan, verdicts, labels).split('\r\n').slice(1, -1);
      assert.equal(lines.length, 2);
      for (const line of lines) assert.doesNotMatch(line, /(?:^|,)"?[=+\-@＝＋]/);
      assert.ok(lines[0]!.includes(`'${start}cmd`));
    });
  }

  it('keeps a task of several lines in one cell', () => {
    const { source, plan, verdicts } = judge('- P a\n  b');
    assert.match(reviewCsv(source, plan, verdicts, labels), /,"P a\n {2}b",/);
  });
});
