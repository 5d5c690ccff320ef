import type { PlacedTask } from './block';
import { maxStructuredLength, readBlocks, type TextFormat } from './readBlocks';
import { findWindow } from './window';

/**
 * The list item, table row, heading or paragraph on whose lines the offset (UTF-16, cut to the document) stands: anywhere
 * on them, marker, indentation and line end included. Undefined on blank lines, table headers, in fences and front matter.
 * Above maxStructuredLength only the lines around the offset are read, in the format given: a fence, heading or parent more
 * than 20,000 units away is not seen, and a line that reaches further is cut. Never throws.
 */
export function findTaskAt(source: string, offset: number, format: TextFormat): PlacedTask | undefined {
  const at = clampOffset(source, offset);
  const part = source.length > maxStructuredLength ? findWindow(source, at) : undefined;
  return readBlocks(source, format, part).find(({ lines }) => lines.start <= at && at <= lines.end)?.task;
}

/** Between CR and LF is still the end of the line. */
function clampOffset(source: string, offset: number): number {
  const at = Math.min(Math.max(Math.trunc(offset) || 0, 0), source.length);
  return source[at] === '\n' && source[at - 1] === '\r' ? at - 1 : at;
}
