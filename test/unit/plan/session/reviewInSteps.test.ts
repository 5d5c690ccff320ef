import assert from 'node:assert/strict';
import type { TextFormat } from '../../../../src/core/markdown/readBlocks';
import { createPlanClassifier } from '../../../../src/core/plan/createPlanClassifier';
import { maxPlanLength } from '../../../../src/core/plan/readPlan';
import { reviewInSteps, type PlanUnderReview, type ReviewSoFar } from '../../../../src/core/plan/session/reviewInSteps';
import { runToEnd } from '../../../../src/core/runToEnd';
import { classifyByLetter } from '../review/verdictsOf';

/** Reviews texts one after the other, with what is remembered from one to the next; counts what is classified anew. */
function createReview(): { readonly classified: string[]; readonly soFar: (changed?: Partial<ReviewSoFar>) => ReviewSoFar } {
  const classified: string[] = [];
  const classifier = createPlanClassifier((text) => (classified.push(text), classifyByLetter(text)));
  let lastId = 0;
  return { classified, soFar: (changed) => ({ classifier, tasks: [], changes: [], createId: () => String((lastId += 1)), ...changed }) };
}

function read(source: string, soFar: ReviewSoFar, format: TextFormat = 'markdown'): PlanUnderReview {
  const reviewed = runToEnd(reviewInSteps(source, format, soFar));
  assert.notEqual(reviewed, 'tooLong');
  return reviewed as PlanUnderReview;
}

const apart = '\n\n## Next\n\n';

describe('reviewInSteps', () => {
  it('classifies after an edit only what the edit changed, and keeps the tasks', () => {
    const { classified, soFar } = createReview();
    const source = ['- Pave', '- Operate', '- Mend'].join(apart);
    const first = read(source, soFar());
    assert.deepEqual(classified.splice(0), ['Pave', 'Operate', 'Mend']);
    const start = source.indexOf('Operate') + 'Operate'.length;
    const later = read(`${source.slice(0, start)} it${source.slice(start)}`, soFar({ tasks: first.tasks, changes: [{ start, end: start, length: 3 }] }));
    assert.deepEqual(classified, ['Operate it']);
    assert.deepEqual([later.tasks[0]?.id, later.tasks[2]?.id], [first.tasks[0]?.id, first.tasks[2]?.id]);
  });

  it('goes on where it was when it is left and started again', () => {
    const { classified, soFar } = createReview();
    const source = ['- Pave', '- Operate', '- Mend'].join(apart);
    const steps = reviewInSteps(source, 'markdown', soFar());
    while (classified.length < 2) steps.next();
    read(source, soFar());
    assert.deepEqual(classified, ['Pave', 'Operate', 'Mend']);
  });

  it('never classifies two tasks in one step', () => {
    const { classified, soFar } = createReview();
    const steps = reviewInSteps(Array.from({ length: 40 }, (_, index) => `- P ${index}`).join('\n'), 'markdown', soFar());
    for (let before = 0; !steps.next().done; before = classified.length) assert.ok(classified.length - before <= 1);
    assert.equal(classified.length, 40);
  });

  it('tells now and then how far it is', () => {
    const told: (readonly [number, number])[] = [];
    read('- Pave\n'.repeat(450), createReview().soFar({ report: (done, total) => told.push([done, total]) }));
    assert.deepEqual(told, [[200, 450], [400, 450]]);
  });

  it('knows the kind of a Markdown document, and of no other', () => {
    const runbook = '---\ndocument: operations-runbook\n---\n\n- Operate it\n';
    assert.equal(read(runbook, createReview().soFar()).documentKind, 'operations-runbook');
    assert.equal(read(runbook, createReview().soFar(), 'plain').documentKind, undefined);
  });

  it('leaves alone what is too long', () => {
    assert.equal(runToEnd(reviewInSteps(' '.repeat(maxPlanLength + 1), 'markdown', createReview().soFar())), 'tooLong');
  });
});
