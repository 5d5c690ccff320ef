import assert from 'node:assert/strict';
import { classify } from '../../../../src/core/classifier/classify';
import { findSelectedTasks } from '../../../../src/core/markdown/findSelectedTasks';
import type { TextFormat } from '../../../../src/core/markdown/readBlocks';
import type { Plan } from '../../../../src/core/plan/plan';
import { readPlan } from '../../../../src/core/plan/readPlan';
import { removeTags } from '../../../../src/core/plan/tags/removeTags';
import { writeTag } from '../../../../src/core/plan/tags/writeTag';
import { applyEdits, type TextEdit } from '../../../../src/core/textEdit';
import { tagForms, tagKinds, type TagForm, type TagKind } from '../../../../src/core/tags/tagForms';
import { shippedModel } from '../../classifier/shippedModel';
import { eachPlan } from '../eachPlan';

const kindAt = (index: number): TagKind => tagKinds[index % tagKinds.length]!;

function tagAll(source: string, plan: Plan, form: TagForm): TextEdit[] {
  return plan.tasks.flatMap((task) => (task.tags.length > 0 ? [] : (writeTag(source, task, kindAt(task.index), form) ?? [])));
}

const withoutTags = ({ tasks, headings }: Plan): unknown => [
  tasks.map(({ index, form, text, line, checked, depth, parent, heading, context }) => ({ index, form, text, line, checked, depth, parent, heading, context })),
  headings.map(({ text, level, line, parent }) => ({ text, level, line, parent })),
];

function eachTagged(withTags: boolean, check: (source: string, tagged: string, format: TextFormat, form: TagForm, plan: Plan) => void): void {
  eachPlan(1000, withTags, (source, format, random) => {
    const form = tagForms[random(tagForms.length)]!;
    const plan = readPlan(source, format);
    check(source, applyEdits(source, tagAll(source, plan, form)), format, form, plan);
  });
}

describe('tags in generated plans', () => {
  it('are read back for every task that could be tagged, and nothing else is read differently', () => {
    eachTagged(true, (source, tagged, format, form, plan) => {
      const after = readPlan(tagged, format);
      assert.deepEqual(withoutTags(after), withoutTags(plan));
      for (const [index, task] of after.tasks.entries()) {
        const before = plan.tasks[index]!;
        const expected = before.tags.at(-1)?.kind ?? (writeTag(source, before, kindAt(index), form) && kindAt(index));
        assert.equal(task.tags.at(-1)?.kind, expected);
      }
    });
  });

  it('can all be removed again, which gives the very document', () => {
    eachTagged(false, (source, tagged, format) => {
      const found = removeTags(readPlan(source, format));
      if (found.length === 0) assert.equal(applyEdits(tagged, removeTags(readPlan(tagged, format))), source);
    });
  });

  it('that were there are removed alike before and after others were added', () => {
    eachTagged(true, (source, tagged, format) => {
      const remove = (text: string): string => applyEdits(text, removeTags(readPlan(text, format)));
      assert.equal(remove(tagged), remove(source));
      assert.deepEqual(removeTags(readPlan(remove(source), format)), []);
    });
  });

  it('are written once', () => {
    eachTagged(true, (_, tagged, format, form) => {
      const plan = readPlan(tagged, format);
      assert.deepEqual(tagAll(tagged, plan, form), []);
      for (const task of plan.tasks) {
        const kind = task.tags.at(-1)?.kind;
        if (kind) assert.equal(writeTag(tagged, task, kind, form), undefined);
      }
    });
  });

  it('change to another kind in their own form', () => {
    eachTagged(true, (_, tagged, format) => {
      const change = (text: string, kindOf: (index: number) => TagKind): string => {
        const { tasks } = readPlan(text, format);
        return applyEdits(text, tasks.flatMap((task) => (task.tags.length > 0 ? (writeTag(text, task, kindOf(task.index), 'hash') ?? []) : [])));
      };
      const before = readPlan(tagged, format);
      const turned = change(tagged, () => 'operations');
      const after = readPlan(turned, format);
      assert.deepEqual(withoutTags(after), withoutTags(before));
      for (const [index, { tags }] of after.tasks.entries()) {
        assert.deepEqual(tags.map(({ form }) => form), before.tasks[index]!.tags.map(({ form }) => form));
        if (tags.length > 0) assert.equal(tags.at(-1)!.kind, 'operations');
      }
    });
  });

  it('leave every verdict as it was, in the plan and under a cursor', () => {
    const model = shippedModel();
    eachPlan(150, true, (source, format) => {
      const plan = readPlan(source, format);
      const tagged = applyEdits(source, tagAll(source, plan, 'hash'));
      for (const [index, task] of readPlan(tagged, format).tasks.entries()) {
        const { kind, certainty, pProject } = classify(plan.tasks[index]!.text, model, plan.tasks[index]!.context);
        const [selected] = findSelectedTasks(tagged, [{ start: task.start, end: task.start }], format);
        for (const { text, context } of [task, { text: selected!.task.text, context: selected!.context }]) {
          const verdict = classify(text, model, context);
          assert.deepEqual([verdict.kind, verdict.certainty, verdict.pProject.toFixed(6)], [kind, certainty, pProject.toFixed(6)], text);
        }
      }
    });
  });
});
