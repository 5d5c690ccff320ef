import type { TaskVerdict } from '../plan/createPlanClassifier';
import { locateInSource } from '../plan/locateInSource';
import type { Plan, PlanTask, TaskForm } from '../plan/plan';
import type { WorkKind } from '../workKind';
import { createLocator, type FoundWords } from './createLocator';
import { describeVerdict, type VerdictData } from './describeVerdict';

/** A task of a plan as data. Offsets and places are those of the document. */
export interface TaskData extends FoundWords, Omit<VerdictData, 'certainty'> {
  readonly form: TaskForm;
  readonly headings: readonly string[];
  readonly checked?: boolean;
  /** A tag in the document decides over the model. */
  readonly source: 'tag' | 'model';
  /** Absent where a tag decides. */
  readonly certainty?: VerdictData['certainty'];
}

export interface ReviewData {
  readonly title?: string;
  /** Of the whole plan. */
  readonly total: number;
  readonly counts: Readonly<Record<WorkKind, number>>;
  readonly offset: number;
  /** Where to go on; absent at the end. */
  readonly next?: number;
  readonly tasks: readonly TaskData[];
}

/**
 * A part of a plan's review as data.
 *
 * @param verdicts of all tasks of the plan, in order
 */
export function describeReview(source: string, { title }: Plan, verdicts: readonly TaskVerdict[], offset: number, limit: number): ReviewData {
  const locate = createLocator(source);
  const find = (start: number, end: number): FoundWords => ({ words: source.slice(start, end), start, end, ...locate(start) });
  const counts = { project: 0, operations: 0, mixed: 0, unclear: 0 };
  for (const { kind } of verdicts) counts[kind]++;
  const next = offset + limit;
  return {
    ...(title === undefined ? {} : { title }),
    total: verdicts.length,
    counts,
    offset,
    ...(next < verdicts.length ? { next } : {}),
    tasks: verdicts.slice(offset, next).map((verdict) => describeTask(verdict, find)),
  };
}

function describeTask({ task, kind, source, verdict }: TaskVerdict, find: (start: number, end: number) => FoundWords): TaskData {
  const { form, start, end, checked, context } = task;
  const { certainty, ...data } = describeVerdict(verdict, (span) => findIn(task, span, find));
  return {
    ...find(start, end),
    form,
    headings: context.headings ?? [],
    ...(checked === undefined ? {} : { checked }),
    ...data,
    kind,
    ...(source === 'tag' ? { source } : { source: 'model', certainty }),
  };
}

function findIn(task: PlanTask, span: Parameters<typeof locateInSource>[1], find: (start: number, end: number) => FoundWords): FoundWords {
  const { start, end } = locateInSource(task, span);
  return find(start, end);
}
