import type { Plan } from '../plan';
import { kindGroups, type KindGroup, type ReviewTask } from './reviewTask';

/** Tasks that are listed together, in the document's order. */
export interface TaskGroup {
  /** Stays the same while its kind or heading does. */
  readonly id: string;
  readonly kind?: KindGroup;
  /** Text of the heading; neither this nor `kind` for tasks before the first heading. */
  readonly heading?: string;
  /** Of a part of a group that is too large for one list: places of its first and last task, from 1. */
  readonly places?: readonly [first: number, last: number];
  readonly tasks: readonly ReviewTask[];
  /** Its parts, and those of the headings below this one. */
  readonly groups: readonly TaskGroup[];
}

/** One group for each kind that there is. */
export function groupByKind(tasks: readonly ReviewTask[]): readonly TaskGroup[] {
  const groups = kindGroups.map((kind): TaskGroup => ({ id: `kind:${kind}`, kind, tasks: tasks.filter(({ group }) => group === kind), groups: [] }));
  return groups.filter((group) => group.tasks.length > 0);
}

interface OpenGroup extends TaskGroup {
  readonly tasks: ReviewTask[];
  readonly groups: OpenGroup[];
}

/** One group for each heading that has tasks, nested as the headings are; a title over everything is left out. */
export function groupByHeading({ title, headings }: Plan, tasks: readonly ReviewTask[]): readonly TaskGroup[] {
  const top: OpenGroup[] = [];
  const ids = new Map<string, number>();
  const idOf = (path: string): string => {
    const count = ids.get(path) ?? 0;
    ids.set(path, count + 1);
    return count === 0 ? path : `${path}\u0000${count}`;
  };
  const byHeading = new Map<number | undefined, OpenGroup>();
  const isTitle = (index: number): boolean => index === 0 && headings[0]!.text === title && headings.every(({ parent }, other) => other === 0 || parent !== undefined);
  for (const [index, { text, parent }] of headings.entries()) {
    const around = parent === undefined || isTitle(parent) ? undefined : byHeading.get(parent);
    const group: OpenGroup = { id: idOf(`${around?.id ?? 'heading:'}\u0000${text}`), heading: text, tasks: [], groups: [] };
    byHeading.set(index, group);
    if (!isTitle(index)) (around?.groups ?? top).push(group);
  }
  const before: OpenGroup = { id: 'heading:', tasks: [], groups: [] };
  for (const task of tasks) {
    const { heading } = task.verdict.task;
    const group = heading === undefined || isTitle(heading) ? before : byHeading.get(heading)!;
    group.tasks.push(task);
  }
  return dropEmpty([before, ...top]);
}

function dropEmpty(groups: readonly TaskGroup[]): readonly TaskGroup[] {
  return groups.map((group) => ({ ...group, groups: dropEmpty(group.groups) })).filter((group) => group.tasks.length + group.groups.length > 0);
}

/** More tasks than these in one list take a while to show, and nobody reads them. */
const longestList = 200;

/** Puts the tasks of large groups into parts, so that a view can show them bit by bit. */
export function divideGroups(groups: readonly TaskGroup[]): readonly TaskGroup[] {
  return groups.map((group) => {
    const inner = divideGroups(group.groups);
    return group.tasks.length > longestList ? { ...group, tasks: [], groups: [...partsOf(group), ...inner] } : { ...group, groups: inner };
  });
}

function partsOf({ id, tasks }: TaskGroup): readonly TaskGroup[] {
  return Array.from({ length: Math.ceil(tasks.length / longestList) }, (_, index) => {
    const part = tasks.slice(index * longestList, (index + 1) * longestList);
    const first = index * longestList + 1;
    return { id: `${id}\u0001${index}`, places: [first, first + part.length - 1], tasks: part, groups: [] };
  });
}

/** The tasks of a group and of those below it. */
export function tasksOf({ tasks, groups }: TaskGroup): readonly ReviewTask[] {
  return [...tasks, ...groups.flatMap(tasksOf)];
}
