/** The words of the codebook as types: what a task can be, how sure we are, and why. */

export type Role = 'project' | 'operations';
export type WorkKind = Role | 'mixed' | 'unclear';

/** Cut-offs for a target precision measured on held-out files; never a raw percentage. */
export type Certainty = 'clear' | 'likely' | 'unsure';

export const dimensions = ['objective', 'horizon', 'focus', 'skills', 'evaluation'] as const;
export type Dimension = (typeof dimensions)[number];

export type UnclearReason =
  /** Nothing to judge: only a word or two, or words that say nothing about the kind of work. */
  | 'tooShort'
  /** Text, but nothing that anyone could do. */
  | 'noTask'
  /** Evidence for both sides of about the same weight, in one piece of work. */
  | 'balanced';

/** A span of the original text that spoke for one role. */
export interface Evidence {
  readonly dimension: Dimension;
  readonly role: Role;
  /** UTF-16 offsets in the text that was classified; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Share of the decision in logits, above 0; comparable within one verdict only. */
  readonly strength: number;
}

/** What can stand around a task and say what kind of work it is. */
export const surroundingSources = ['title', 'headings', 'parent', 'siblings'] as const;
export type SurroundingSource = (typeof surroundingSources)[number];

/** What the place of a task said of its kind. */
export interface SurroundingEvidence {
  readonly source: SurroundingSource;
  readonly role: Role;
  /** Share of the decision in logits, above 0; comparable with the strength of `Evidence` of the same verdict. */
  readonly strength: number;
}

/** One half of a mixed task: where it stands in the text, as UTF-16 offsets. */
export interface TaskPart {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** What was decided before of the same text, of one that is like it, or of a task that stands beside or above this one. */
export interface LearnedEvidence {
  readonly kind: WorkKind;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** The text that was decided on, as it was written down. */
  readonly text: string;
  /** The text is the same, so the decision is the answer; otherwise the decision only lent its weight. */
  readonly same: boolean;
  /** Where the task that was decided on stands, seen from this one; undefined where it is only alike, or the same. */
  readonly place?: 'parent' | 'siblings';
  /** Of another text than this one: share of the decision in logits, above 0, comparable with the strength of `Evidence`. 0 for the same text. */
  readonly strength: number;
}

export interface Verdict {
  readonly kind: WorkKind;
  readonly certainty: Certainty;
  /** Forced choice between the two roles: 0 to 1, they add up to 1. */
  readonly pProject: number;
  readonly pOperations: number;
  /** Strongest first, at most eight; empty when nothing in the text spoke. */
  readonly evidence: readonly Evidence[];
  /** Strongest first; empty when the task was judged by itself or its place said nothing. */
  readonly surroundings: readonly SurroundingEvidence[];
  /** Only with `unclear`; not where somebody decided so. */
  readonly unclearReason?: UnclearReason;
  /** Only with `mixed`: two parts or more, in text order; not where somebody decided so and no parts were found. */
  readonly parts?: readonly TaskPart[];
  /** Only where earlier decisions spoke: the one that weighed most. */
  readonly learned?: LearnedEvidence;
  /** The text was longer than is read; its first clauses decided. */
  readonly truncated: boolean;
}

/** Where a task stands. All optional: a lone line has none of it. */
export interface TaskContext {
  readonly title?: string;
  /** Outermost first. */
  readonly headings?: readonly string[];
  readonly parent?: string;
  readonly siblings?: readonly string[];
}
