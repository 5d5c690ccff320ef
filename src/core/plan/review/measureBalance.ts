import type { WorkKind } from '../../workKind';
import type { TaskVerdict } from '../createPlanClassifier';
import type { Plan } from '../plan';

/** In the order in which they are shown. */
export const balanceKinds = ['project', 'operations', 'mixed', 'unclear'] as const satisfies readonly WorkKind[];

/** How many tasks there are of each kind, and which part of all that is: 0 to 1, all 0 where there are none. */
export interface Share {
  readonly total: number;
  readonly counts: Readonly<Record<WorkKind, number>>;
  readonly shares: Readonly<Record<WorkKind, number>>;
}

export interface Balance {
  readonly document: Share;
  /** For each heading of the plan, by index: its own tasks and those of all headings below it. */
  readonly headings: readonly Share[];
}

const none: Readonly<Record<WorkKind, number>> = { project: 0, operations: 0, mixed: 0, unclear: 0 };

/** Counts the verdicts that there are so far; a task without one does not count. */
export function measureBalance({ headings }: Plan, verdicts: Iterable<TaskVerdict>): Balance {
  const document = { ...none };
  const byHeading = headings.map(() => ({ ...none }));
  for (const { task, kind } of verdicts) {
    document[kind]++;
    if (task.heading !== undefined) byHeading[task.heading]![kind]++;
  }
  // Headings come after the one around them, so that from the last to the first each is complete when it is added.
  for (let index = headings.length - 1; index >= 0; index--) {
    const { parent } = headings[index]!;
    if (parent !== undefined) for (const kind of balanceKinds) byHeading[parent]![kind] += byHeading[index]![kind];
  }
  return { document: toShare(document), headings: byHeading.map(toShare) };
}

function toShare(counts: Readonly<Record<WorkKind, number>>): Share {
  const total = balanceKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const share = (kind: WorkKind): number => (total === 0 ? 0 : counts[kind] / total);
  return { total, counts, shares: { project: share('project'), operations: share('operations'), mixed: share('mixed'), unclear: share('unclear') } };
}
