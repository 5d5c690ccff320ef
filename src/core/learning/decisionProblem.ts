/** Why a file of decisions cannot be used; nothing of such a file counts, and it is never written over. */
export type DecisionProblemCode =
  /** The marks that version control leaves where two versions must be put together by hand. */
  | 'conflict'
  /** Not JSON with comments. */
  | 'syntax'
  /** Not UTF-8. */
  | 'encoding'
  /** JSON, but no object with a list "decisions" of objects. */
  | 'shape'
  /** Written for a later format. */
  | 'version'
  /** A decision without a text, or with one that is too long. */
  | 'text'
  | 'kind'
  | 'date'
  /** The same text is decided in two ways. */
  | 'contradiction'
  /** A property that counts is there twice: which of them does, readers do not agree on. */
  | 'duplicate'
  /** Too large, or too many decisions. */
  | 'size';

export interface DecisionProblem {
  readonly code: DecisionProblemCode;
  /** From 1. */
  readonly line: number;
  /** UTF-16 offsets in the file; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}
