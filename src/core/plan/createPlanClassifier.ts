import type { TaskContext, Verdict, WorkKind } from '../workKind';
import { tagOf, type Plan, type PlanTask } from './plan';

/** What a task of a plan is taken for, and who says so: a tag in the document, the user in this session, or the model. */
export interface TaskVerdict {
  readonly task: PlanTask;
  readonly kind: WorkKind;
  readonly source: 'tag' | 'settled' | 'model';
  /** What the model says, whoever decides; offsets are those of `task.text`. */
  readonly verdict: Verdict;
}

/** An answer of the user's that is not in the document; undefined where there is none. */
export type FindSettled = (task: PlanTask) => WorkKind | undefined;

export interface PlanClassifier {
  /**
   * Classifies a plan's tasks in order, each when it is asked for, so that the caller can pause and stop at any task. A tag
   * beats a settled answer, since it may be younger and everyone can see it; either beats the model.
   */
  run(plan: Plan, findSettled?: FindSettled): Iterable<TaskVerdict>;
}

/** More than any plan has; bounds what is kept of runs that were stopped. */
const mostKnown = 100_000;

/**
 * Keeps the verdicts of the last run by text and context: after an edit only what changed is classified anew. `classify` must
 * give the same answer for the same text and context; when that changes (a new model, new corrections), make another.
 */
export function createPlanClassifier(classify: (text: string, context: TaskContext) => Verdict): PlanClassifier {
  let known = new Map<string, Verdict>();
  return {
    *run({ tasks }, findSettled): Iterable<TaskVerdict> {
      const used = new Map<string, Verdict>();
      if (known.size > mostKnown) known = new Map();
      for (const task of tasks) {
        const key = keyOf(task);
        const verdict = known.get(key) ?? classify(task.text, task.context);
        known.set(key, verdict);
        used.set(key, verdict);
        yield decide(task, verdict, findSettled);
      }
      known = used;
    },
  };
}

function decide(task: PlanTask, verdict: Verdict, findSettled: FindSettled | undefined): TaskVerdict {
  const tag = tagOf(task);
  if (tag) return { task, kind: tag.kind, source: 'tag', verdict };
  const settled = findSettled?.(task);
  return settled ? { task, kind: settled, source: 'settled', verdict } : { task, kind: verdict.kind, source: 'model', verdict };
}

/** Control characters that no text of one line holds keep the parts apart; what is equal in all parts is equal in the key. */
function keyOf({ text, context: { title, headings = [], parent, siblings = [] } }: PlanTask): string {
  const parts = [text, title ?? '\u0002', parent ?? '\u0002', headings.join('\u0001'), siblings.join('\u0001')];
  return parts.join('\u0000');
}
