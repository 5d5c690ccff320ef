import type { Role } from '../workKind';

export const aspectIds = ['duties', 'cycle', 'focus', 'skills', 'evaluation', 'collaboration'] as const;
export type AspectId = (typeof aspectIds)[number];

export const contentLanguages = ['en', 'zh-cn'] as const;
export type ContentLanguage = (typeof contentLanguages)[number];

/** Strings of the content are Markdown inline text; no HTML. */
export interface Aspect {
  readonly id: AspectId;
  readonly title: string;
  /** Each role's side in a few words, from the table at the top of the file. */
  readonly summary: Readonly<Record<Role, string>>;
  readonly project: readonly string[];
  readonly operations: readonly string[];
  /** What both roles share; only where the content has it. */
  readonly both?: readonly string[];
  /** Heading of `both`, e.g. "Both roles". */
  readonly bothTitle?: string;
  /** Column headings where they differ from the roles (collaboration: what each owes the other). */
  readonly roleTitles?: Readonly<Record<Role, string>>;
}

export interface CycleStep {
  /** "1" to "6", then the sign of the loop. */
  readonly mark: string;
  readonly label: string;
  readonly lead: Role | 'both' | 'sponsor';
  /** The lead in words, e.g. "Operations". */
  readonly leadLabel: string;
  readonly artefact: string;
}

export interface Question {
  readonly question: string;
  /** Markdown blocks. */
  readonly answer: string;
}

export interface Misconception {
  readonly myth: string;
  readonly fact: string;
}

/** The comparison of the two roles in one language, read from media/reference/<language>.md. */
export interface Reference {
  readonly title: string;
  readonly roles: Readonly<Record<Role, string>>;
  /** What each role does in one sentence, without its name. */
  readonly answer: Readonly<Record<Role, string>>;
  /** Row heading of `answer`, e.g. "In one sentence". */
  readonly answerHeading: string;
  /** Column heading over the aspects, e.g. "Aspect". */
  readonly aspectHeading: string;
  readonly aspects: readonly Aspect[];
  readonly cycle: {
    readonly title: string;
    readonly caption: string;
    readonly headings: { readonly mark: string; readonly label: string; readonly lead: string; readonly artefact: string };
    /** Six steps, then the one that closes the loop. */
    readonly steps: readonly CycleStep[];
  };
  readonly faq: { readonly title: string; readonly questions: readonly Question[] };
  readonly misconceptions: {
    readonly title: string;
    readonly headings: { readonly myth: string; readonly fact: string };
    readonly items: readonly Misconception[];
  };
}
