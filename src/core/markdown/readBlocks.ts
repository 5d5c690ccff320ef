import type { Block } from './block';
import { readMarkdown } from './readMarkdown';
import { readPlain } from './readPlain';
import type { Span } from './span';

/** `plain` is any text document that is not Markdown, code included. */
export type TextFormat = 'markdown' | 'plain';

/** Longest text whose Markdown structure is read, in UTF-16 units. */
export const maxStructuredLength = 1_000_000;

/**
 * Tasks and headings of a document or a part of it, in order and without overlap: list items (own first paragraph, without
 * nested lists), rows of tables, paragraphs. Fences, indented code, front matter, HTML blocks, comments and link definitions
 * hold none. A text of several lines includes what stands between them: line breaks, indentation, inner `>` and comment
 * marks. A part above `longest` is read as plain text, which has no headings. Never throws.
 */
export function readBlocks(source: string, format: TextFormat, part: Span = { start: 0, end: source.length }, longest = maxStructuredLength): Block[] {
  const isStructured = format === 'markdown' && part.end - part.start <= longest;
  return (isStructured ? readMarkdown : readPlain)(source, part.start, part.end);
}
