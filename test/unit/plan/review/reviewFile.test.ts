import assert from 'node:assert/strict';
import { reviewFile, type FileReview } from '../../../../src/core/plan/review/reviewFile';
import { maxPlanLength } from '../../../../src/core/plan/readPlan';
import { runToEnd } from '../../../../src/core/runToEnd';
import { classifyByLetter } from './verdictsOf';

function review(source: string): FileReview {
  const result = runToEnd(reviewFile('plan.md', source, classifyByLetter));
  assert.notEqual(result, 'tooLong');
  return result as FileReview;
}

const none = { count: 0, examples: [] };

describe('reviewFile', () => {
  it('counts the tasks of each kind, tags included, and names those that need a decision', () => {
    assert.deepEqual(review('# Plan\r\n\r\n- Pave\r\n- Operate\r\n- Mend both\r\n- pave #ops\r\n- pave\r\n- 盘点\r\n'), {
      file: 'plan.md',
      counts: { project: 2, operations: 2, mixed: 1, unclear: 1 },
      concerns: { operationsWithoutReceiver: none, hiddenProject: none, unsure: { count: 2, examples: [{ line: 7, text: 'pave' }, { line: 8, text: '盘点' }] } },
    });
  });

  it('names what a charter or a runbook should not hold, in either language', () => {
    const charter = '---\ndocument: project-charter\n---\n\n# 项目章程：门户\n\n- P 建设门户\n- O 每日巡检\n';
    assert.deepEqual(review(charter).concerns.operationsWithoutReceiver, { count: 1, examples: [{ line: 8, text: 'O 每日巡检' }] });
    const runbook = '---\ndocument: operations-runbook\n---\n\n# Runbook: Portal\n\n- Operate it\n- Pave the yard\n';
    assert.deepEqual(review(runbook).concerns.hiddenProject, { count: 1, examples: [{ line: 8, text: 'Pave the yard' }] });
  });

  it('keeps three examples, each short and on one line, and no half letter', () => {
    const { count, examples } = review(`- p ${'𠮷'.repeat(300)}\n- p a\n  b\n- p\n- p\n- p\n`).concerns.unsure;
    assert.equal(count, 5);
    assert.deepEqual(examples, [{ line: 1, text: `p ${'𠮷'.repeat(117)}…` }, { line: 2, text: 'p a b' }, { line: 4, text: 'p' }]);
  });

  it('names a row of a table by its own cell', () => {
    assert.deepEqual(review('| Task | Who |\n|--|--|\n| put \\| up | Li |\n').concerns.unsure.examples, [{ line: 3, text: 'put | up' }]);
  });

  it('never classifies two tasks in one step', () => {
    let classified = 0;
    const steps = reviewFile('plan.md', Array.from({ length: 50 }, (_, index) => `- P ${index}`).join('\n'), (text) => ((classified += 1), classifyByLetter(text)));
    for (let before = 0; !steps.next().done; before = classified) assert.ok(classified - before <= 1);
    assert.equal(classified, 50);
  });

  it('says so when there is no task, or the file is too long', () => {
    assert.deepEqual(review('').counts, { project: 0, operations: 0, mixed: 0, unclear: 0 });
    assert.equal(runToEnd(reviewFile('plan.md', ' '.repeat(maxPlanLength + 1), classifyByLetter)), 'tooLong');
  });
});
