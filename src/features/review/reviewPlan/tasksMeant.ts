import type { ReviewTask } from '../../../core/plan/session/reviewTask';
import type { PlanReview } from './PlanReview';

/**
 * The tasks that a command is run on, in the document's order.
 *
 * @param args what the command was given: by the view one of its elements and all that are selected, by the sidebar the id of a task,
 * by a key or the palette nothing
 */
export function tasksMeant(review: PlanReview, [first, second]: readonly unknown[]): readonly ReviewTask[] {
  if (first === undefined) {
    return inOrder(review, new Set(review.focus.selected.map(({ id }) => id)));
  }
  review.focus.setInTree(Array.isArray(second));
  if (Array.isArray(second)) {
    // Whoever right-clicks beside the selection means what is under the mouse.
    return inOrder(review, new Set<unknown>(second.includes(first) ? second : [first]));
  }
  return inOrder(review, new Set<unknown>(Array.isArray(first) ? first : [first]));
}

function inOrder({ tasks }: PlanReview, ids: ReadonlySet<unknown>): readonly ReviewTask[] {
  return tasks.filter(({ id }) => ids.has(id));
}
