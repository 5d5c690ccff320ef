import type { Certainty, LearnedEvidence, WorkKind } from '../../workKind';
import type { TaskVerdict } from '../createPlanClassifier';

/** The words of a balance table in the user's language. */
export interface BalanceLabels {
  readonly section: string;
  readonly tasks: string;
  readonly wholeDocument: string;
  kind(kind: WorkKind): string;
}

/** The words of an exported review. */
export interface ReviewLabels extends BalanceLabels {
  /** Heading of the whole, given the document's title if it has one. */
  title(documentTitle: string | undefined): string;
  readonly balance: string;
  readonly line: string;
  readonly task: string;
  readonly workKind: string;
  readonly certainty: string;
  readonly decidedBy: string;
  readonly reasons: string;
  /** Above tasks that stand before the first heading. */
  readonly beforeHeadings: string;
  certaintyOf(certainty: Certainty): string;
  sourceOf(source: TaskVerdict['source']): string;
  /** What an earlier decision has to do with a verdict. */
  learned(evidence: LearnedEvidence): string;
}
