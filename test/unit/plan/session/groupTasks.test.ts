import assert from 'node:assert/strict';
import { classifiedText } from '../../../../src/core/plan/session/classifiedText';
import { findNextUnsure, findTaskAt } from '../../../../src/core/plan/session/findTask';
import { divideGroups, groupByHeading, groupByKind, tasksOf, type TaskGroup } from '../../../../src/core/plan/session/groupTasks';
import { isAcceptable } from '../../../../src/core/plan/session/reviewTask';
import { taskName } from '../../../../src/core/plan/session/taskName';
import { judge } from '../review/verdictsOf';
import { note, review } from './reviewOf';

const show = ({ kind, heading, tasks, groups }: TaskGroup): unknown => [kind ?? heading, tasks.map(({ id }) => id).join(''), ...groups.map(show)];

describe('groupByKind', () => {
  it('puts first what needs a person, and leaves out what there is none of', () => {
    assert.deepEqual(groupByKind(review('- Pack\n- pack\n- Order\n- x\n').tasks).map(show), [['unsure', 'bd'], ['project', 'a'], ['operations', 'c']]);
  });
});

describe('groupByHeading', () => {
  it('nests as the headings do, with what stands before them first, and without empty ones', () => {
    const { plan, tasks } = review('- p\n\n# A\n- o\n\n## A1\n- m\n\n## A2\n\n# B\n- x\n');
    assert.deepEqual(groupByHeading(plan, tasks).map(show), [[undefined, 'a'], ['A', 'b', ['A1', 'c']], ['B', 'd']]);
    assert.deepEqual(tasksOf(groupByHeading(plan, tasks)[1]!).map(({ id }) => id), ['b', 'c']);
  });

  it('leaves a title over everything out', () => {
    const { plan, tasks } = review('# Title\n- p\n\n## A\n- o\n');
    assert.deepEqual(groupByHeading(plan, tasks).map(show), [[undefined, 'a'], ['A', 'b']]);
  });

  it('tells headings with the same words apart', () => {
    const { plan, tasks } = review('# A\n- p\n\n# A\n- o\n\n# A\n- m\n');
    assert.equal(new Set(groupByHeading(plan, tasks).map(({ id }) => id)).size, 3);
  });
});

describe('divideGroups', () => {
  it('leaves groups that can be read as they are, and divides longer ones in parts, before the headings below', () => {
    const { plan, tasks } = review(`# A\n${'- p\n'.repeat(401)}## B\n- o\n\n# C\n- o\n`);
    const [long, short] = divideGroups(groupByHeading(plan, tasks));
    assert.deepEqual([long!.tasks.length, long!.groups.map(({ places, heading, tasks: part }) => [places ?? heading, part.length])], [0, [[[1, 200], 200], [[201, 400], 200], [[401, 401], 1], ['B', 1]]]);
    assert.equal(short!.tasks.length, 1);
    assert.deepEqual(tasksOf(long!), tasks.slice(0, 402));
    assert.equal(new Set(long!.groups.map(({ id }) => id)).size, 4);
  });
});

describe('findTaskAt', () => {
  it('finds the task on the line of the caret, and none between tasks', () => {
    const source = '# T\n\n- Pack\n  - Order  \n\n- x\n';
    const { tasks } = review(source);
    const at = (text: string): string | undefined => {
      const start = source.indexOf(text);
      return findTaskAt(tasks, { start, end: source.indexOf('\n', start) })?.id;
    };
    assert.deepEqual([at('# T'), at('- Pack'), at('  - Order'), at('\n- x'), at('- x')], [undefined, 'a', 'b', undefined, 'c']);
  });
});

describe('findNextUnsure', () => {
  it('goes on after a task, starts again at the top, and passes what is skipped or settled', () => {
    const all = note(review('- p\n- Pack\n- o\n- x\n- m #ops\n'), { c: { isSkipped: true } });
    const next = (id?: string): string | undefined => findNextUnsure(all.tasks, id)?.id;
    assert.deepEqual([next(), next('a'), next('b'), next('d'), next('gone')], ['a', 'd', 'd', 'a', 'a']);
    assert.equal(findNextUnsure(review('- Pack\n').tasks, undefined), undefined);
  });
});

describe('isAcceptable', () => {
  it('takes what the model is sure of and nobody has decided or put off', () => {
    const { tasks } = note(review('- Pack\n- p\n- x\n- Order #ops\n- Order\n'), { e: { isSkipped: true } });
    assert.deepEqual(tasks.map(isAcceptable), [true, false, false, false, false]);
  });
});

describe('taskName', () => {
  it('is the task\'s own cell in a table, without its tag', () => {
    const source = '| Owner | Task |\n| --- | --- |\n| Ann | Pack \\| send #ops |\n';
    assert.equal(taskName(source, review(source).tasks[0]!.verdict.task), 'Pack | send');
  });
});

describe('classifiedText', () => {
  it('moves the spans of a verdict past the tags that stand in the source', () => {
    const source = '| Task | Owner |\n| --- | --- |\n| Pack #ops | Ann |\n';
    const { plan, verdicts } = judge(source);
    const [verdict] = verdicts;
    const from = plan.tasks[0]!.text.indexOf('Ann');
    const late = { ...verdict!, verdict: { ...verdict!.verdict, evidence: [{ ...verdict!.verdict.evidence[0]!, start: from, end: from + 3 }], parts: [{ role: 'project' as const, start: 0, end: 4 }] } };
    const { text, verdict: { evidence, parts } } = classifiedText(source, late);
    assert.equal(text.slice(evidence[0]!.start, evidence[0]!.end), 'Ann');
    assert.equal(text.slice(parts![0]!.start, parts![0]!.end), 'Pack');
    assert.ok(text.includes('#ops'));
  });
});
