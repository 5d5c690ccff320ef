import type { Span } from '../markdown/span';
import type { FieldForm, Mark } from './mark';
import { matchLabel, namesField } from './matchLabel';
import { splitCells } from './tableCells';
import { readTableShape, type TableShape } from './tableShape';

/** The labels in a table, whose header and rows are given as spans of whole lines. */
export function readTableMarks(source: string, header: Span, rows: readonly Span[]): Mark[] {
  const headerCells = splitCells(source, header.start, header.end);
  const shape = readTableShape(headerCells.map(({ start, end }) => source.slice(start, end)));
  const inRows = shape ? rows.flatMap((row) => readRow(source, row, shape)) : [];
  const inHeader = shape && !shape.hasHeader ? readRow(source, header, shape) : [];
  // Without a header row a form has none to give: its first row of labels stands there. "Milestone | Date" is followed by data.
  const isForm = inHeader.length > 0 && (inRows.some(({ keys }) => namesField(keys)) || rows.length === 0);
  return [...(isForm ? inHeader : readColumns(source, headerCells, header, rows)), ...inRows];
}

function readRow(source: string, row: Span, { labels, needsAll }: TableShape): Mark[] {
  const cells = splitCells(source, row.start, row.end);
  const marks = labels.flatMap((column) => {
    const label = cells[column];
    if (!label || label.start === label.end) return [];
    return [createMark(source, 'tableRow', label, row, cells[column + 1] ?? { start: row.end, end: row.end })];
  });
  return needsAll && !marks.every(({ keys }) => namesField(keys)) ? [] : marks;
}

function readColumns(source: string, cells: readonly Span[], header: Span, rows: readonly Span[]): Mark[] {
  const body = { start: rows[0]?.start ?? header.end, end: rows.at(-1)?.end ?? header.end };
  return cells.filter(({ start, end }) => start < end).map((cell) => createMark(source, 'tableColumn', cell, header, body));
}

function createMark(source: string, form: FieldForm, cell: Span, line: Span, beside: Span): Mark {
  const label = trimEmphasis(source, cell);
  const keys = matchLabel(source.slice(label.start, label.end));
  return { form, label, keys, level: 0, start: line.start, beside, limit: beside.end, goesOn: false, isItem: false };
}

/** Without the marks around a whole cell and a colon at its end. */
function trimEmphasis(source: string, { start, end }: Span): Span {
  const [, open = '', text = ''] = /^([*_]{0,3})(.*?)[:：]?\1?[:：]?$/s.exec(source.slice(start, Math.min(end, start + 200))) ?? [];
  return text === '' || end - start > 200 ? { start, end } : { start: start + open.length, end: start + open.length + text.length };
}
