import type { WorkKind } from '../workKind';

/** What a language model says of a task. It stands beside our verdict and changes nothing of it. */
export interface SecondOpinion {
  /** The model's name, as it calls itself. */
  readonly model: string;
  readonly kind: WorkKind;
  /** Untrusted, set as text only. */
  readonly sentence: string;
}
