import type { TaskContext } from '../workKind';
import type { Block, PlacedTask } from './block';
import { contextOf } from './contextOf';
import { firstIndex } from './firstIndex';
import { maxStructuredLength, readBlocks, type TextFormat } from './readBlocks';
import { trimSpan, type Span } from './span';
import { findWindows } from './window';

/** A task and where it stands. */
export interface SelectedTask {
  readonly task: PlacedTask;
  readonly context: TaskContext;
}

/**
 * The tasks that selections mean (UTF-16 offsets in either order, cut to the document), in text order, no range twice:
 *
 * - An empty selection means the list item, table row, heading or paragraph on whose lines it stands: anywhere on them,
 *   marker, indentation and line end included. Nothing on blank lines, table headers, in fences and front matter.
 * - A selection within one task means one task of exactly the selected words, without white space around them, in the place
 *   of the whole. Beyond that it means every task of which more than white space is selected, whole; headings count only
 *   when nothing else is touched. Nothing for white space, markers, fences, front matter or table headers.
 *
 * The document is read once, however many selections there are. Of one above maxStructuredLength with only empty selections
 * the lines around them are read instead, in the format given: a fence, heading or parent more than 20,000 units away is not
 * seen, and a line that reaches further is cut. With others, or where those lines together are above maxStructuredLength,
 * it is read whole as plain text. Never throws.
 */
export function findSelectedTasks(source: string, selections: readonly Span[], format: TextFormat): SelectedTask[] {
  const spans = selections.map((selection) => cut(source, selection));
  const offsets = spans.filter(isEmpty).map(({ start }) => toLineEnd(source, start));
  const ranges = spans.flatMap(({ start, end }) => trimSpan(source, start, end) ?? []);
  const found = new Map<string, SelectedTask>();
  for (const part of chooseParts(source, offsets, ranges)) {
    const blocks = readBlocks(source, format, part);
    const tasks = blocks.map(({ task }) => task);
    const offsetsHere = offsets.filter((at) => part.start <= at && at <= part.end);
    const meant = [...offsetsHere.flatMap((at) => findTaskAt(blocks, at) ?? []), ...ranges.flatMap((range) => findTasksIn(source, tasks, range))];
    for (const task of meant) found.set(`${task.start}-${task.end}`, { task, context: contextOf(task, tasks) });
  }
  return [...found.values()].sort((a, b) => a.task.start - b.task.start);
}

function cut(source: string, { start, end }: Span): Span {
  const [from, to] = [start, end].map((offset) => Math.min(Math.max(Math.trunc(offset) || 0, 0), source.length)) as [number, number];
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** Between CR and LF is still the end of the line. */
function toLineEnd(source: string, at: number): number {
  return source[at] === '\n' && source[at - 1] === '\r' ? at - 1 : at;
}

/** What has to be read, in order; no part touches another. */
function chooseParts(source: string, offsets: readonly number[], ranges: readonly Span[]): readonly Span[] {
  if (offsets.length === 0 && ranges.length === 0) return [];
  const whole = [{ start: 0, end: source.length }];
  if (ranges.length > 0 || source.length <= maxStructuredLength) return whole;
  const windows = findWindows(source, offsets);
  return windows.reduce((length, { start, end }) => length + end - start, 0) <= maxStructuredLength ? windows : whole;
}

function findTaskAt(blocks: readonly Block[], at: number): PlacedTask | undefined {
  const block = blocks[firstIndex(blocks, ({ lines }) => at <= lines.end)];
  return block && block.lines.start <= at ? block.task : undefined;
}

function findTasksIn(source: string, tasks: readonly PlacedTask[], range: Span): readonly PlacedTask[] {
  const first = firstIndex(tasks, ({ end }) => end > range.start);
  const last = firstIndex(tasks, ({ start }) => start >= range.end);
  const touched = tasks.slice(first, last).filter((task) => intersect(source, task, range));
  const [only] = touched;
  if (only && touched.length === 1) {
    const span = intersect(source, only, range)!;
    return [{ ...only, ...span, text: source.slice(span.start, span.end) }];
  }
  const withoutHeadings = touched.filter(({ shape }) => shape !== 'heading');
  return withoutHeadings.length > 0 ? withoutHeadings : touched;
}

function intersect(source: string, task: Span, range: Span): Span | undefined {
  return trimSpan(source, Math.max(task.start, range.start), Math.min(task.end, range.end));
}
