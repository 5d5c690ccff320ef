import type { Span } from '../../markdown/span';
import { isUnsure, type ReviewTask } from './reviewTask';

/** The task whose own lines hold a caret's line; undefined between tasks. Takes tasks in the document's order and lines as offsets. */
export function findTaskAt(tasks: readonly ReviewTask[], line: Span): ReviewTask | undefined {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tasks[middle]!.verdict.task.end < line.start) low = middle + 1;
    else high = middle;
  }
  const found = tasks[low];
  return found && found.verdict.task.start <= line.end ? found : undefined;
}

/** The next task after one that waits for a person, from the start again after the last; undefined when none does. */
export function findNextUnsure(tasks: readonly ReviewTask[], after: string | undefined): ReviewTask | undefined {
  const from = tasks.findIndex(({ id }) => id === after) + 1;
  return [...tasks.slice(from), ...tasks.slice(0, from)].find(isUnsure);
}
