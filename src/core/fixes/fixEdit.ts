import { isTraditional } from '../detection/foldTraditional';
import { lineBreakOf } from '../markdown/lineBreakOf';
import type { Span } from '../markdown/span';
import type { SnippetPart } from '../templates/parseSnippet';
import { plainText } from '../templates/snippetText';
import { writeSnippet } from '../templates/writeSnippet';
import { applyEdits } from '../textEdit';
import { writeTraditional } from './writeTraditional';

/** A change of a text: the span becomes what the snippet makes. Line breaks in it are the document's own. */
export interface FixEdit extends Span {
  readonly snippet: string;
}

/** Parts that take the place of a span, before their tab stops are numbered. */
export interface Replacement extends Span {
  readonly parts: readonly SnippetPart[];
}

/** Makes edits of replacements that are in order: tab stops are counted through all of them, line breaks and characters are the document's. */
export function toEdits(source: string, replacements: readonly Replacement[]): readonly FixEdit[] {
  const numbers = new Map<number, number>();
  const write = isTraditional(source) ? writeTraditional : (text: string): string => text;
  const renumber = (part: SnippetPart): SnippetPart => {
    if (part.kind === 'text') return { ...part, text: write(part.text).replaceAll('\n', lineBreakOf(source)) };
    if (part.kind === 'variable') return part.fallback ? { ...part, fallback: part.fallback.map(renumber) } : part;
    const index = numbers.get(part.index) ?? numbers.size + 1;
    numbers.set(part.index, index);
    return { ...part, index, ...(part.placeholder && { placeholder: part.placeholder.map(renumber) }), ...(part.choices && { choices: part.choices.map(write) }) };
  };
  return replacements.map(({ start, end, parts }) => ({ start, end, snippet: writeSnippet(parts.map(renumber)) }));
}

export const textPart = (text: string): SnippetPart => ({ kind: 'text', text });

/** The text with edits done, in any order, each tab stop with its placeholder. */
export function applyFixes(source: string, edits: readonly FixEdit[]): string {
  return applyEdits(source, edits.map(({ start, end, snippet }) => ({ start, end, text: plainText(snippet) })));
}
