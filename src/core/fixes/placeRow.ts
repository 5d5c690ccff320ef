import { splitCells } from '../documents/tableCells';
import { findNeighbour, lineEnd, lineStart, nextLine, type Place, type Surroundings } from './place';
import { textPart } from './fixEdit';

const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A place for a row in the table whose rows give fields, with as many cells as those have. */
export function placeRow(surroundings: Surroundings, key: string): Place | undefined {
  const { source } = surroundings;
  const neighbour = findNeighbour(surroundings, key, ['tableRow']);
  if (!neighbour) return undefined;
  const { label } = neighbour.field;
  const start = lineStart(source, label.start);
  const end = lineEnd(source, label.start);
  const cells = splitCells(source, start, end);
  const found = cells.findIndex((cell) => cell.start <= label.start && label.end <= cell.end);
  const cell = cells[found];
  // In a form with several pairs a row, the first pair is the new one.
  const column = found > 1 && found % 2 === 0 ? 0 : found;
  if (!cell) return undefined;
  const row = source.slice(start, end);
  const [indent = ''] = /^[ \t]*/.exec(row)!;
  const left = `${indent}${row.trimStart().startsWith('|') || column > 0 ? '| ' : ''}${' | '.repeat(column)}`;
  const right = `${' | '.repeat(Math.max(0, cells.length - column - 2))}${row.trimEnd().endsWith('|') ? ' |' : ''}`;
  const below = nextLine(source, end);
  // Below the first row of a form without a header stands the line that makes it a table.
  const isFirst = delimiter.test(source.slice(below, lineEnd(source, below))) && below < source.length;
  const isAfter = neighbour.isBefore || isFirst;
  const at = isFirst ? lineEnd(source, below) : isAfter ? end : start;
  const mark = { open: source.slice(cell.start, label.start), close: source.slice(label.end, cell.end) };
  return {
    at, isBlock: false, level: 0, order: isAfter ? 0 : 100,
    write: (name, body) => [
      textPart(`${isAfter ? '\n' : ''}${left}${mark.open}${name}${mark.close} | `), ...body, textPart(`${right}${isAfter ? '' : '\n'}`),
    ],
  };
}
