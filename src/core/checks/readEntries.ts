import { splitCells } from '../documents/tableCells';
import { trimSpan, type Span } from '../markdown/span';

/** One thing that a field lists: an item with all below it, a row of a table, or a paragraph. Spans are the document's. */
export interface Entry extends Span {
  readonly kind: 'item' | 'row' | 'paragraph' | 'heading';
  /** Without the mark of a list. */
  readonly text: string;
  readonly isOrdered: boolean;
  /** Of a row, with the text of each; one cell for anything else. */
  readonly cells: readonly Cell[];
  /** The header of a row's table. */
  readonly header: readonly string[];
}

export interface Cell extends Span {
  readonly text: string;
}

const mark = /^([ \t]*)(?:>[ \t]?)*(?:[-*+•·●○▪](?=[ \t]|$)[ \t]*|(\d{1,3}[.)、．）](?!\d)|\d{1,2}(?:\.\d{1,2}){1,2}(?=[ \t]+\S)|[(（]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])[ \t]*)(?:\[[ xX]\][ \t]+)?/;
const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/;

/** Reads a text into entries; `offset` is where it stands in the document, `header` a table's header that stands above it. */
export function readEntries(text: string, offset: number, header?: string): readonly Entry[] {
  const entries: Entry[] = [];
  let open: { kind: 'item' | 'paragraph'; start: number; end: number; indent: number; isOrdered: boolean; afterBlank: boolean } | undefined;
  let columns = header === undefined ? undefined : cellTexts(header);
  const add = (kind: Entry['kind'], start: number, end: number, isOrdered = false): void => {
    const span = trimSpan(text, start, end);
    if (!span) return;
    const cells = kind === 'row' ? splitCells(text, span.start, span.end) : [span];
    const place = (cell: Span): Cell => ({ start: offset + cell.start, end: offset + cell.end, text: text.slice(cell.start, cell.end) });
    entries.push({ kind, ...place(span), isOrdered, cells: cells.map(place), header: kind === 'row' ? (columns ?? []) : [] });
  };
  const close = (): void => {
    if (open) add(open.kind, open.start, open.end, open.isOrdered);
    open = undefined;
  };
  const lines = splitLines(text);
  for (const [index, { start, end }] of lines.entries()) {
    const line = text.slice(start, end);
    const next = lines[index + 1];
    if (line.trim() === '') {
      if (open?.kind === 'paragraph') close();
      else if (open) open.afterBlank = true;
      if (columns && entries.length > 0) columns = undefined;
      continue;
    }
    if (columns && line.includes('|')) {
      if (!delimiter.test(line)) add('row', start, end);
      continue;
    }
    if (line.includes('|') && next && delimiter.test(text.slice(next.start, next.end)) && text.slice(next.start, next.end).includes('-')) {
      close();
      columns = cellTexts(line);
      continue;
    }
    columns = undefined;
    if (heading.test(line)) {
      close();
      add('heading', start + heading.exec(line)![0].length, end);
      continue;
    }
    const found = mark.exec(line);
    const indent = (found?.[1] ?? /^[ \t]*/.exec(line)![0]).length;
    if (open?.kind === 'item' && indent > open.indent && (found || indent > 1)) open.end = end;
    else if (found) {
      close();
      open = { kind: 'item', start: start + found[0].length, end, indent, isOrdered: found[2] !== undefined, afterBlank: false };
    } else if (open && !open.afterBlank) open.end = end;
    else {
      close();
      open = { kind: 'paragraph', start, end, indent: 0, isOrdered: false, afterBlank: false };
    }
  }
  close();
  return entries;
}

const cellTexts = (line: string): readonly string[] => splitCells(line, 0, line.length).map(({ start, end }) => line.slice(start, end));

function splitLines(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    spans.push({ start, end: text[end - 1] === '\r' && end > start ? end - 1 : end });
    start = end + 1;
  }
  return spans;
}
