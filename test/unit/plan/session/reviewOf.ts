import type { Plan } from '../../../../src/core/plan/plan';
import { continueReview } from '../../../../src/core/plan/session/continueReview';
import type { ReviewTask } from '../../../../src/core/plan/session/reviewTask';
import type { TextChange } from '../../../../src/core/plan/session/shiftOffset';
import { judge } from '../review/verdictsOf';

export interface Review {
  readonly source: string;
  readonly plan: Plan;
  readonly tasks: readonly ReviewTask[];
}

/** A review of a plan whose tasks have the kind that their first letter names (see `judge`). Ids are a, b, c… in order. */
export function review(source: string): Review {
  return goOn({ source, plan: judge('').plan, tasks: [] }, source, []);
}

/** The same review after the document changed to `source`. Settled answers are looked for as the plan's classifier does. */
export function goOn({ tasks }: Review, source: string, changes: readonly TextChange[]): Review {
  const { plan, verdicts } = judge(source);
  let lastId = tasks.length;
  const { findSettled, toReviewTask } = continueReview(tasks, changes, plan, () => String.fromCharCode(97 + lastId++));
  const decided = verdicts.map((verdict) => {
    const kind = verdict.source === 'model' ? findSettled(verdict.task) : undefined;
    return kind ? { ...verdict, kind, source: 'settled' as const } : verdict;
  });
  return { source, plan, tasks: decided.map(toReviewTask) };
}

/** The same review with something known of some tasks. */
export function note({ tasks, ...rest }: Review, notes: Readonly<Record<string, Partial<ReviewTask>>>): Review {
  return { ...rest, tasks: tasks.map((task) => ({ ...task, ...notes[task.id] })) };
}

/** The change that puts a text in place of the first occurrence of another. */
export function replacing(source: string, text: string, by: string): { readonly source: string; readonly changes: readonly TextChange[] } {
  const start = source.indexOf(text);
  return { source: source.replace(text, () => by), changes: [{ start, end: start + text.length, length: by.length }] };
}
