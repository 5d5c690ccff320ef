import assert from 'node:assert/strict';
import { classify } from '../../../src/core/classifier/classify';
import { createPlanClassifier } from '../../../src/core/plan/createPlanClassifier';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { TaskContext, Verdict } from '../../../src/core/workKind';
import { shippedModel } from '../classifier/shippedModel';

const read = (source: string): ReturnType<typeof readPlan> => readPlan(source, 'markdown');

function createCounted(): { readonly asked: string[]; readonly classifier: ReturnType<typeof createPlanClassifier> } {
  const asked: string[] = [];
  const classifier = createPlanClassifier((text: string, context: TaskContext): Verdict => {
    asked.push(text);
    return classify(text, shippedModel(), context);
  });
  return { asked, classifier };
}

const list = '# Plan\n\n' + ['Open the store', 'Run payroll', 'Call Bob', 'Move the stock', 'Answer the phones', 'Sign the lease', 'Count stock', 'Book the hall', 'Pay the bills'].map((text) => `- ${text}\n`).join('');

describe('createPlanClassifier', () => {
  it('gives what the model says of each task, in order', () => {
    const { classifier } = createCounted();
    const found = [...classifier.run(read('- Open the new store by June\n- Run payroll every month'))];
    assert.deepEqual(found.map(({ task, kind, source }) => [task.index, kind, source]), [[0, 'project', 'model'], [1, 'operations', 'model']]);
  });

  it('lets a tag decide, then a settled answer, and keeps what the model says', () => {
    const { classifier } = createCounted();
    const plan = read('- Run payroll every month #project\n- Run payroll every week\n- Open the new store by June');
    const found = [...classifier.run(plan, ({ index }) => (index < 2 ? 'mixed' : undefined))];
    assert.deepEqual(found.map(({ kind, source, verdict }) => [kind, source, verdict.kind]), [['project', 'tag', 'operations'], ['mixed', 'settled', 'operations'], ['project', 'model', 'project']]);
  });

  it('classifies a task when it is asked for', () => {
    const { asked, classifier } = createCounted();
    for (const { task } of classifier.run(read(list))) if (task.index === 2) break;
    assert.equal(asked.length, 3);
  });

  it('classifies anew only what an edit changed: the task and those that have it for a neighbour', () => {
    const { asked, classifier } = createCounted();
    assert.equal([...classifier.run(read(list))].length, 9);
    asked.length = 0;
    assert.equal([...classifier.run(read(list))].length, 9);
    assert.deepEqual(asked, []);
    Array.from(classifier.run(read(list.replace('Open the store', 'Open the shop'))));
    assert.deepEqual(asked, ['Open the shop', 'Run payroll', 'Call Bob', 'Move the stock']);
  });

  it('asks nothing again after tagging, or after a run that was stopped', () => {
    const { asked, classifier } = createCounted();
    for (const { task } of classifier.run(read(list))) if (task.index === 8) break;
    asked.length = 0;
    assert.equal([...classifier.run(read(list.replaceAll(/(\w)\n-/g, '$1 #ops\n-')))].length, 9);
    assert.deepEqual(asked, []);
  });

  it('does not take one place for another', () => {
    const { asked, classifier } = createCounted();
    Array.from(classifier.run(read('# A\n## B\n- x\n\n# A\n## C\n- x\n')));
    assert.deepEqual(asked, ['x', 'x']);
  });
});
