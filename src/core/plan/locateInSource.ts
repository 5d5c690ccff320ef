import type { Span } from '../markdown/span';
import type { PlanTask } from './plan';

/** Where a span of a task's `text`, such as evidence of its verdict, stands in the source: past the tags that the text leaves out. */
export function locateInSource({ start, end, tags }: PlanTask, span: Span): Span {
  let from = start + span.start;
  let to = start + span.end;
  for (const tag of tags) {
    if (tag.end > end) break;
    const length = tag.end - tag.start;
    if (tag.start <= from) from += length;
    if (tag.start < to) to += length;
  }
  return { start: from, end: to };
}
