import { trimSpan, type Span } from '../markdown/span';

/** The cells of a table row in source[start, end), trimmed; an empty one is where one would begin to write. */
export function splitCells(source: string, start: number, end: number): readonly Span[] {
  const row = trimSpan(source, start, end);
  if (!row) return [];
  let from = source[row.start] === '|' ? row.start + 1 : row.start;
  const cells: Span[] = [];
  for (let at = from; at < row.end; at++) {
    // Markdown looks at no more than one backslash: of two, the second still escapes the bar.
    if (source[at] === '|' && source[at - 1] !== '\\') {
      cells.push(trimCell(source, from, at));
      from = at + 1;
    }
  }
  if (from < row.end) cells.push(trimCell(source, from, row.end));
  return cells;
}

function trimCell(source: string, start: number, end: number): Span {
  const at = Math.min(end, source[start] === ' ' ? start + 1 : start);
  return trimSpan(source, start, end) ?? { start: at, end: at };
}
