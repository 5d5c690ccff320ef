import type { DocumentKind } from '../../documents/documentKind';
import { readInSteps } from '../../documents/readDocument';
import type { TextFormat } from '../../markdown/readBlocks';
import type { PlanClassifier, TaskVerdict } from '../createPlanClassifier';
import type { Plan } from '../plan';
import { readPlanInSteps } from '../readPlan';
import { continueReview } from './continueReview';
import type { ReviewTask } from './reviewTask';
import type { TextChange } from './shiftOffset';

/** A plan with its tasks under review, in the document's order. */
export interface PlanUnderReview {
  readonly source: string;
  readonly format: TextFormat;
  readonly plan: Plan;
  readonly tasks: readonly ReviewTask[];
  /** Undefined for a document that is none of the four kinds. */
  readonly documentKind?: DocumentKind;
}

/** What a reading goes on from. */
export interface ReviewSoFar {
  readonly classifier: PlanClassifier;
  /** The review so far; empty for a new one. */
  readonly tasks: readonly ReviewTask[];
  /** To the document since, in order. */
  readonly changes: readonly TextChange[];
  /** Gives an id that no task had before. */
  createId(): string;
  /** Hears now and then how many tasks are classified. */
  report?(done: number, total: number): void;
}

/** Tasks between two reports: enough that telling of them costs nothing beside classifying them. */
const reportEach = 200;

/** Reads and classifies a plan, or goes on with its review after its document changed, in short steps. `tooLong`: it is longer than plans are read. */
export function* reviewInSteps(source: string, format: TextFormat, { classifier, tasks, changes, createId, report }: ReviewSoFar): Generator<void, PlanUnderReview | 'tooLong'> {
  const plan = yield* readPlanInSteps(source, format);
  if (plan.tooLong) return 'tooLong';
  const { findSettled, toReviewTask } = continueReview(tasks, changes, plan, createId);
  yield;
  const verdicts: TaskVerdict[] = [];
  for (const verdict of classifier.run(plan, findSettled)) {
    verdicts.push(verdict);
    if (verdicts.length % reportEach === 0) report?.(verdicts.length, plan.tasks.length);
    yield;
  }
  const { kind } = format === 'markdown' ? yield* readInSteps(source) : { kind: 'none' as const };
  yield;
  return { source, format, plan, tasks: verdicts.map(toReviewTask), documentKind: kind === 'none' ? undefined : kind };
}
