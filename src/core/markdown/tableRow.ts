import type { Token } from 'markdown-it';
import type { TrimmedSpan } from '../tags/trimTail';
import { skipCheckbox } from './marker';
import type { Page } from './page';
import { skipQuotes } from './quotes';
import { skipBlanks, trimSpan } from './span';

/** A table row from its first cell with content to its last; a leading checkbox is no content. */
export function locateRow(page: Page, row: Token, quotes: number): TrimmedSpan | undefined {
  const { source, lines, firstLine } = page;
  const line = firstLine + (row.map?.[0] ?? 0);
  let end = lines.ends[line]!;
  let start = skipCellEdges(source, skipQuotes(source, lines.starts[line]!, end, quotes), end);
  start = skipCellEdges(source, skipCheckbox(source, start, end), end);
  for (;;) {
    end = trimSpan(source, start, end)?.end ?? start;
    if (end <= start || source[end - 1] !== '|' || source[end - 2] === '\\') break;
    end--;
  }
  const span = trimSpan(source, start, end);
  return span && { ...span, tail: span.end };
}

function skipCellEdges(source: string, at: number, end: number): number {
  at = skipBlanks(source, at, end);
  while (at < end && source[at] === '|') at = skipBlanks(source, at + 1, end);
  return at;
}
