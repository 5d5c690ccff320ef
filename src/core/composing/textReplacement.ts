import type { Span } from '../markdown/span';

/** New text for a place of a document; an insertion where the place is empty. */
export interface TextReplacement extends Span {
  readonly text: string;
}

/** Takes replacements in text order that do not overlap; those at one place come in their order. */
export function applyReplacements(source: string, replacements: readonly TextReplacement[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, text: replacement } of replacements) {
    text += source.slice(from, start) + replacement;
    from = end;
  }
  return text + source.slice(from);
}
