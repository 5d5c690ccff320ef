import type { WorkKind } from '../../workKind';
import type { TaskVerdict } from '../createPlanClassifier';
import type { Plan, PlanTask } from '../plan';
import { matchTasks } from './matchTasks';
import { groupOf, type ReviewTask } from './reviewTask';
import type { TextChange } from './shiftOffset';

/** A later reading of a plan under review. */
export interface Continuation {
  /** What the user said of a task outside of the document: for the plan's classifier. */
  findSettled(task: PlanTask): WorkKind | undefined;
  /** The task under review for a verdict on the plan. */
  toReviewTask(verdict: TaskVerdict): ReviewTask;
}

/**
 * Goes on with a review after its document changed: answers and places in the list stay with their tasks. An answer that was
 * written as a tag goes when the tag does, as it is then taken back in the document.
 *
 * @param before the review so far; empty for a new one
 * @param changes to the document since, in order
 * @param createId gives an id that no task had before
 */
export function continueReview(before: readonly ReviewTask[], changes: readonly TextChange[], plan: Plan, createId: () => string): Continuation {
  const found = matchTasks(before.map(({ verdict }) => verdict.task), changes, plan);
  const known = new Map(found.flatMap((task, index) => (task ? [[task.index, before[index]!] as const] : [])));
  return {
    findSettled: ({ index }) => {
      const answer = known.get(index)?.answer;
      return answer && !answer.isWritten ? answer.kind : undefined;
    },
    toReviewTask: (verdict) => {
      const task = known.get(verdict.task.index);
      const answer = verdict.source === 'model' ? undefined : task?.answer;
      return { id: task?.id ?? createId(), verdict, group: (answer && task?.group) ?? groupOf(verdict), answer, isSkipped: task?.isSkipped ?? false };
    },
  };
}
