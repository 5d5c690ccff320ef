import type { Role } from '../workKind';

export const aspectIds = ['duties', 'cycle', 'focus', 'skills', 'evaluation', 'collaboration'] as const;
export type AspectId = (typeof aspectIds)[number];

export const contentLanguages = ['en', 'zh-cn'] as const;
export type ContentLanguage = (typeof contentLanguages)[number];

/** Strings of the content are Markdown inline text; no HTML. */
export interface Aspect {
  readonly id: AspectId;
  readonly title: string;
  readonly project: readonly string[];
  readonly operations: readonly string[];
  /** What both roles share; only where the content has it. */
  readonly both?: readonly string[];
  /** Column headings where they differ from the roles (collaboration: what each owes the other). */
  readonly roleTitles?: Readonly<Record<Role, string>>;
}

export interface CycleStep {
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
  readonly answer: Readonly<Record<Role, string>>;
  readonly aspects: readonly Aspect[];
  readonly cycle: {
    readonly title: string;
    readonly caption: string;
    /** Six steps, then the one that closes the loop. */
    readonly steps: readonly CycleStep[];
  };
  readonly faq: { readonly title: string; readonly questions: readonly Question[] };
  readonly misconceptions: { readonly title: string; readonly items: readonly Misconception[] };
}
