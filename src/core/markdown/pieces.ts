import { trimTail, type TrimmedSpan } from '../tags/trimTail';
import { dropMarker, readMarker } from './marker';
import type { Span } from './span';

/** What a line of a paragraph holds, without indentation, quote marks and trailing white space. */
export interface LineContent extends Span {
  readonly line: number;
  /** In columns. */
  readonly indent: number;
}

/** Where an item stands among others: deeper by indentation (columns), or by numbering style where that is equal. */
export interface ItemPosition {
  readonly indent: number;
  readonly rank: number;
}

/** A stretch of a paragraph: a numbered line with the lines that continue it, or, without a position, the text before. */
export interface Piece extends TrimmedSpan {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly position?: ItemPosition;
}

/**
 * Cuts a paragraph where its lines are numbered in ways that Markdown does not know ("一、", "（二）", "1、", "①", "•").
 * Two such lines in a row are needed: one alone may be a sentence that was wrapped before a number.
 */
export function splitParagraph(source: string, contents: readonly LineContent[]): Piece[] {
  const first = contents[0];
  const last = contents.at(-1);
  if (!first || !last) return [];
  const markers = contents.map(({ start, end }) => readMarker(source, start, end));
  if (!markers.some((marker, index) => marker && markers[index + 1])) {
    const span = dropMarker(source, { start: first.start, end: last.end });
    const text = span && trimTail(source, span);
    return text ? [{ ...text, firstLine: first.line, lastLine: last.line }] : [];
  }
  const pieces: Omit<Piece, 'tail'>[] = [];
  for (const [index, { start, end, line, indent }] of contents.entries()) {
    const marker = markers[index];
    const open = pieces.at(-1);
    if (marker) pieces.push({ start: marker.end, end, firstLine: line, lastLine: line, position: { indent, rank: marker.rank } });
    else if (open) pieces[pieces.length - 1] = { ...open, end, lastLine: line };
    else pieces.push({ start, end, firstLine: line, lastLine: line });
  }
  return pieces.flatMap((piece) => {
    const span = trimTail(source, piece);
    return span ? [{ ...piece, ...span }] : [];
  });
}
