import assert from 'node:assert/strict';
import { classify } from '../../../src/core/classifier/classify';
import { createLearnedClassifier } from '../../../src/core/learning/createLearnedClassifier';
import type { Decision } from '../../../src/core/learning/decision';
import { createDecisionFinder } from '../../../src/core/learning/findDecision';
import { foldTask } from '../../../src/core/learning/foldTask';
import type { Lean } from '../../../src/core/learning/lean';
import { leanOfNeighbours, mostNeighbourLean } from '../../../src/core/learning/leanOfNeighbours';
import type { Role, TaskContext, Verdict, WorkKind } from '../../../src/core/workKind';
import { randomTexts } from '../classifier/randomTexts';
import { shippedModel } from '../classifier/shippedModel';

const decide = (text: string, kind: WorkKind, on = '2026-05-12'): Decision => ({ text, kind, on });
const judge = (text: string, context?: TaskContext): Verdict => classify(text, shippedModel(), context);
const learn = (...decisions: readonly Decision[]): ((text: string, context?: TaskContext) => Verdict) => createLearnedClassifier(shippedModel(), decisions);
const leanOf = (task: string, context: TaskContext, ...decisions: readonly Decision[]): Lean | undefined =>
  leanOfNeighbours(task, context, createDecisionFinder(new Map(decisions.map((decision) => [foldTask(decision.text), decision]))), shippedModel());
const logits = ({ pProject, pOperations }: Verdict): number => Math.log(pProject / pOperations);
const otherThan = (kind: WorkKind): Role => (kind === 'project' ? 'operations' : 'project');

/** Lists whose tasks share no word, so that nothing is alike; each under a title that tells nothing. */
const lists: readonly (TaskContext & { readonly siblings: readonly string[] })[] = [
  { title: 'Notes', siblings: ['Send the file to Anna', 'Call a supplier', 'Order labels', 'Answer questions'] },
  { title: '备忘', siblings: ['把文件发给小王', '联系供应商', '更新通讯录', '检查会议室'] },
];

/** Each task of a list with its place in it. */
const tasksOf = ({ title, siblings }: (typeof lists)[number]): readonly (readonly [string, TaskContext, readonly string[]])[] =>
  siblings.map((task) => {
    const others = siblings.filter((other) => other !== task);
    return [task, { title, siblings: others }, others];
  });

describe('what was decided around a task', () => {
  it('moves a task towards what was decided otherwise beside it, and names that', () => {
    for (const [task, context, others] of lists.flatMap(tasksOf)) {
      for (const other of others) {
        const kind = otherThan(judge(other, { ...context, siblings: [task, ...others.filter((one) => one !== other)] }).kind);
        const verdict = learn(decide(other, kind))(task, context);
        assert.equal(logits(verdict) > logits(judge(task, context)), kind === 'project', `${task}, ${other}`);
        assert.deepEqual(verdict.learned && { ...verdict.learned, strength: 1 }, { kind, on: '2026-05-12', text: other, same: false, place: 'siblings', strength: 1 });
        assert.ok((verdict.learned?.strength ?? 0) > 0.5);
      }
    }
  });

  it('does so in the other language of the same list, and for what is written otherwise', () => {
    const context = { title: 'Notes 备忘', siblings: ['**Send the file to Anna** #ops', 'Order labels'] };
    const verdict = learn(decide('send the file to anna', 'project'))('联系供应商', context);
    assert.deepEqual([verdict.kind, verdict.learned?.text, verdict.learned?.place], ['project', 'send the file to anna', 'siblings']);
  });

  it('moves a task towards what was decided on the task it belongs to', () => {
    for (const [parent, task] of [['Weekly report', 'Collect figures'], ['每周汇报', '收集数据']] as const) {
      const verdict = learn(decide(parent, 'project'))(task, { parent });
      assert.ok(logits(verdict) > logits(judge(task, { parent })));
      assert.deepEqual([verdict.learned?.place, verdict.learned?.text], ['parent', parent]);
    }
  });

  it('leaves tasks alone that have nothing decided around them', () => {
    const [english, chinese] = lists;
    assert.ok(english && chinese);
    const decisions = english.siblings.map((text) => decide(text, 'project'));
    for (const [task, context] of tasksOf(chinese)) {
      assert.equal(leanOf(task, context, ...decisions), undefined);
      assert.deepEqual(learn(...decisions)(task, context), judge(task, context));
    }
    for (const task of randomTexts(50, 4)) assert.equal(leanOf(task, { parent: task, siblings: [task, 'Rotate keys'] }, ...decisions), undefined);
  });

  it('never moves a task beyond its bound, and does not turn over what is clear by itself', () => {
    for (const [task, context, others] of lists.flatMap(tasksOf)) {
      for (const kind of ['project', 'operations'] as const) {
        const { amount = 0 } = leanOf(task, { ...context, parent: 'Website' }, ...[...others, 'Website'].map((text) => decide(text, kind))) ?? {};
        assert.ok(Math.abs(amount) < mostNeighbourLean, task);
      }
    }
    for (const [task, kind] of [['Migrate the billing database to the new data centre by 30 June', 'operations'], ['每天巡检机房并记录温度', 'project']] as const) {
      const siblings = ['Order labels', 'Call a supplier', '联系供应商'];
      const before = judge(task, { siblings });
      const after = learn(...siblings.map((text) => decide(text, kind)))(task, { siblings });
      assert.ok(Math.abs(logits(before)) > mostNeighbourLean);
      assert.deepEqual([before.kind, after.kind], [otherThan(kind), otherThan(kind)]);
    }
  });

  it('says less the more neighbours were left as they are', () => {
    const decided = decide('Order labels', 'project');
    const few = leanOf('Call a supplier', { siblings: ['Order labels'] }, decided)?.amount ?? 0;
    const many = leanOf('Call a supplier', { siblings: ['Order labels', 'Answer questions', 'Check a room', 'Send a file'] }, decided)?.amount ?? 0;
    assert.ok(few > many && many > 0, `${few}, ${many}`);
  });

  it('hardly moves for decisions that the model agrees with, and they count against others', () => {
    const context = { siblings: ['Migrate the billing database', 'Order labels'] };
    const agreed = decide('Migrate the billing database', 'project');
    const corrected = decide('Order labels', 'operations');
    assert.ok((leanOf('Call a supplier', context, agreed)?.amount ?? 0) < 0.2);
    const alone = Math.abs(leanOf('Call a supplier', context, { ...corrected, kind: 'project' })?.amount ?? 0);
    assert.ok(Math.abs(leanOf('Call a supplier', context, agreed, { ...corrected, kind: 'project' })?.amount ?? 0) < alone);
  });

  it('names a decision for the side that the weight went to', () => {
    const siblings = ['Send the file to Anna', 'Order labels', 'Answer questions'];
    const lean = leanOf('Call a supplier', { siblings }, decide('Send the file to Anna', 'project'), decide('Order labels', 'project'), decide('Answer questions', 'operations'));
    assert.ok((lean?.amount ?? 0) > 0);
    assert.equal(lean?.decision.kind, 'project');
  });

  it('draws nothing from what is mixed or unclear, and nothing for a text without words', () => {
    for (const [task, context, others] of lists.flatMap(tasksOf)) {
      for (const kind of ['mixed', 'unclear'] as const) assert.deepEqual(learn(...others.map((text) => decide(text, kind)))(task, context), judge(task, context));
    }
    for (const task of ['', '—', '😀']) assert.deepEqual(learn(decide('Order labels', 'project'))(task, { siblings: ['Order labels'] }), judge(task, { siblings: ['Order labels'] }));
  });

  it('looks at six neighbours, as the model does', () => {
    const siblings = [...Array.from({ length: 6 }, (_, index) => `Check room ${index}`), 'Order labels'];
    assert.equal(leanOf('Call a supplier', { siblings }, decide('Order labels', 'project')), undefined);
    assert.ok(leanOf('Call a supplier', { siblings: siblings.slice(1) }, decide('Order labels', 'project')));
  });

  it('answers what was decided on the task itself, whatever stands around it', () => {
    for (const [task, context, others] of lists.flatMap(tasksOf)) {
      for (const kind of ['project', 'operations'] as const) {
        const verdict = learn(decide(task, kind), ...others.map((text) => decide(text, otherThan(kind))))(task, context);
        assert.deepEqual([verdict.kind, verdict.certainty, verdict.learned?.same, verdict.learned?.place], [kind, 'clear', true, undefined]);
      }
    }
  });

  it('remembers no more texts than it needs, and finds the same for a text that it forgot', () => {
    const find = createDecisionFinder(new Map([[foldTask('Order labels'), decide('Order labels', 'project')]]));
    for (let round = 0; round < 2; round += 1) {
      assert.equal(find('**Order labels**')?.kind, 'project');
      for (let index = 0; index < 1200; index += 1) assert.equal(find(`Order labels ${index}`), undefined);
    }
    assert.equal(find('x'.repeat(100_000)), undefined);
    assert.equal(find(''), undefined);
  });
});
