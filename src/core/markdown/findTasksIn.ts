import type { PlacedTask } from './block';
import { readBlocks, type TextFormat } from './readBlocks';
import { trimSpan, type Span } from './span';

/**
 * The tasks of a selection (UTF-16 offsets in either order, cut to the document). Within one task it is one task of exactly
 * the selected words, without white space around them, in the place of the whole. Beyond that it is every task of which
 * more than white space is selected, whole; headings count only when nothing else is touched. Nothing for a selection of
 * white space, markers, fences, front matter or table headers. Markdown above maxStructuredLength is read as plain text.
 * Never throws.
 */
export function findTasksIn(source: string, start: number, end: number, format: TextFormat): PlacedTask[] {
  const selection = trimSpan(source, Math.max(0, Math.min(start, end)), Math.min(source.length, Math.max(start, end)));
  if (!selection) return [];
  const tasks = readBlocks(source, format).map(({ task }) => task);
  const touched = tasks.filter((task) => intersect(source, task, selection));
  const [only] = touched;
  if (only && touched.length === 1) {
    const span = intersect(source, only, selection)!;
    return [{ ...only, ...span, text: source.slice(span.start, span.end) }];
  }
  const withoutHeadings = touched.filter(({ shape }) => shape !== 'heading');
  return withoutHeadings.length > 0 ? withoutHeadings : touched;
}

function intersect(source: string, task: Span, selection: Span): Span | undefined {
  return trimSpan(source, Math.max(task.start, selection.start), Math.min(task.end, selection.end));
}
