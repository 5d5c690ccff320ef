import type { Plan, PlanTask } from '../plan';
import { shiftOffset, type TextChange } from './shiftOffset';

/**
 * Finds tasks again in a later reading of their document: those with the same text at the place where the changes moved them,
 * then, next to where they were, those with the same text under the same headings. No task is found twice.
 *
 * @param tasks of one earlier reading, with headings as they stood then
 * @param changes to the document since, in order
 * @returns for each of `tasks` the task in `plan`; undefined where its words are gone
 */
export function matchTasks(tasks: readonly PlanTask[], changes: readonly TextChange[], plan: Plan): readonly (PlanTask | undefined)[] {
  const byStart = new Map(plan.tasks.map((task) => [task.start, task]));
  const places = tasks.map(({ start }) => shiftOffset(start, changes));
  const claimed = new Set<PlanTask>();
  const claim = (task: PlanTask | undefined): PlanTask | undefined => task && (claimed.add(task), task);
  const found = tasks.map(({ text }, index) => {
    const there = byStart.get(places[index]!);
    return there?.text === text && !claimed.has(there) ? claim(there) : undefined;
  });
  const others = new Map<string, PlanTask[]>();
  for (const task of plan.tasks) {
    if (claimed.has(task)) continue;
    const same = others.get(keyOf(task));
    if (same) same.push(task);
    else others.set(keyOf(task), [task]);
  }
  return found.map((task, index) => task ?? claim(takeNearest(others.get(keyOf(tasks[index]!)), places[index]!)));
}

function takeNearest(tasks: PlanTask[] | undefined, place: number): PlanTask | undefined {
  if (!tasks || tasks.length === 0) return undefined;
  const distance = (index: number): number => Math.abs(tasks[index]!.start - place);
  let nearest = 0;
  // In text order, so that beyond the nearest one they only get farther.
  while (nearest + 1 < tasks.length && distance(nearest + 1) < distance(nearest)) nearest++;
  return tasks.splice(nearest, 1)[0];
}

/** A control character that no text of one line holds keeps the parts apart. */
function keyOf({ text, context: { headings = [] } }: PlanTask): string {
  return [text, ...headings].join('\u0000');
}
