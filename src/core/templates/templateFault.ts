import type { SnippetProblem } from './parseSnippet';

/** In bytes of a file, and in files of a folder: no team needs more, and a folder may hold anything. */
export const largestTemplate = 200_000;
export const mostTemplates = 100;

/** Where in a text, both from 1, as editors count. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a file as a whole. */
export type FileFaultKind = 'unreadable' | 'tooLarge' | 'notUtf8' | 'empty';

/** Why a file cannot be inserted as a template; `start` and `end` are UTF-16 offsets in its text. */
export type TemplateFault =
  | { readonly kind: FileFaultKind }
  | ({ readonly kind: 'syntax'; readonly problem: SnippetProblem } & FaultPlace)
  | ({ readonly kind: 'variable'; readonly name: string } & FaultPlace);

interface FaultPlace extends TextPlace {
  readonly start: number;
  readonly end: number;
}

/** @param offset in UTF-16 units */
export function findPlace(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
