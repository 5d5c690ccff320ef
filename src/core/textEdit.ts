import type { Span } from './markdown/span';

/** Puts `text` in the place of source[start, end), UTF-16 offsets. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The source with edits that do not overlap, in any order, made at once; those at one place come in their order. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(at, start), text);
    at = end;
  }
  return parts.join('') + source.slice(at);
}
