import type { TagKind } from '../../tags/tagForms';
import type { TaskVerdict } from '../createPlanClassifier';

/** What a review lists its tasks under, in the order in which they are shown: what needs a person comes first. */
export const kindGroups = ['unsure', 'mixed', 'project', 'operations'] as const;
export type KindGroup = (typeof kindGroups)[number];

/** What the user said of a task during the review. */
export interface Answer {
  readonly kind: TagKind;
  /** It was written into the document as a tag, which is the truth from then on. */
  readonly isWritten: boolean;
}

/** A task under review. */
export interface ReviewTask {
  /** The same through all readings of the document in which the task is found again. */
  readonly id: string;
  readonly verdict: TaskVerdict;
  /** Where it is listed; it stays there when it is settled, so that nothing jumps away under the user's hands. */
  readonly group: KindGroup;
  readonly answer?: Answer;
  /** The user left it for later. */
  readonly isSkipped: boolean;
}

export function groupOf({ kind, source, verdict }: TaskVerdict): KindGroup {
  return kind === 'unclear' || (source === 'model' && verdict.certainty === 'unsure') ? 'unsure' : kind;
}

/** Whether a tag or the user has decided. */
export function isSettled({ verdict }: ReviewTask): boolean {
  return verdict.source !== 'model';
}

/** Whether it waits for a person. */
export function isUnsure(task: ReviewTask): boolean {
  return task.group === 'unsure' && !isSettled(task) && !task.isSkipped;
}

/** Whether "accept all" takes it: the model is sure enough, and nobody has decided or put it off. */
export function isAcceptable({ verdict: { kind, source, verdict }, isSkipped }: ReviewTask): boolean {
  return source === 'model' && !isSkipped && kind !== 'unclear' && verdict.certainty !== 'unsure';
}
