import type { Span } from '../markdown/span';

/** A place in a text, in UTF-16 offsets, and what stands there: `text` is the slice of the text as it was given. */
export interface TextMatch extends Span {
  readonly text: string;
}

/** The language of the word that matched, not of the text around it: texts are mixed. */
export type WordLanguage = 'en' | 'zh';

export const matchAt = (text: string, start: number, end: number): TextMatch => ({ start, end, text: text.slice(start, end) });

/** Takes matches in any order; gives them in text order without overlaps: the earlier wins, then the longer. */
export function withoutOverlaps<T extends Span>(matches: readonly T[]): readonly T[] {
  const kept: T[] = [];
  let free = 0;
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start < free) continue;
    kept.push(match);
    free = match.end;
  }
  return kept;
}
