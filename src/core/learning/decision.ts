import type { WorkKind } from '../workKind';

/** What a team settled once: tasks of this text are of this kind. */
export interface Decision {
  /** As a person reads it: without list marks, tags and runs of white space. */
  readonly text: string;
  readonly kind: WorkKind;
  /** YYYY-MM-DD, where the decision was made. */
  readonly on: string;
  /** Only if somebody wrote it into the file by hand: nothing here names a person by itself. */
  readonly by?: string;
}

/** A file that is larger than any of these was not written by a team: it is reported, not read. In UTF-16 units. */
export const mostFileSize = 2_000_000;
export const mostDecisions = 5000;
export const mostTextLength = 1000;
