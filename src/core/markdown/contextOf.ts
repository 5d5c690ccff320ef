import type { TaskContext } from '../workKind';
import type { PlacedTask } from './block';
import { firstIndex } from './firstIndex';

/** Siblings that are given on each side, and neighbours that are looked at for them: what is further away says little. */
const siblingsPerSide = 3;
const neighboursPerSide = 60;

/**
 * Where a task stands, for the classifier. `tasks` are those of one reading, headings included, in order; siblings are up to three
 * items of the same list or rows of the same table before it and three after, nested items in between passed over. A task
 * of a selection within one has the siblings of the task at its place. Costs the same however many tasks there are,
 * but for the search of its place, which is logarithmic.
 */
export function contextOf(task: PlacedTask, tasks: readonly PlacedTask[]): TaskContext {
  const { title, headings, parent } = task;
  const index = findIndex(task, tasks);
  const siblings = [...collectSiblings(tasks, index, -1).reverse(), ...collectSiblings(tasks, index, 1)];
  return { title, headings, parent, siblings };
}

/** Index of the last task that begins at or before this one. */
function findIndex(task: PlacedTask, tasks: readonly PlacedTask[]): number {
  return firstIndex(tasks, ({ start }) => start > task.start) - 1;
}

function collectSiblings(tasks: readonly PlacedTask[], index: number, step: 1 | -1): string[] {
  const list = tasks[index]?.list;
  const found: string[] = [];
  for (let distance = 1; distance <= neighboursPerSide && list !== undefined && found.length < siblingsPerSide; distance++) {
    const neighbour = tasks[index + step * distance];
    if (!neighbour) break;
    if (neighbour.list === list) found.push(neighbour.text);
  }
  return found;
}
