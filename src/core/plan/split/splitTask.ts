import type { TextFormat } from '../../markdown/readBlocks';
import type { Span } from '../../markdown/span';
import { cutTags } from '../../tags/cutTags';
import { tagText } from '../../tags/tagForms';
import type { TaskPart } from '../../workKind';
import { locateInSource } from '../locateInSource';
import { tagOf, type PlanTask } from '../plan';
import type { TextEdit } from '../../textEdit';
import { divideText } from './divideText';
import { isReadBack } from './isReadBack';
import { moveGap } from './moveGap';
import { placeSecond } from './placeSecond';

/** What a split does to the document, and both texts as they will read, without tags: for a preview. */
export interface TaskSplit {
  /** In order, not overlapping; to be made at once. */
  readonly edits: readonly TextEdit[];
  readonly first: string;
  readonly second: string;
}

/**
 * Splits a mixed task in two of one kind each: the second becomes the next item, row or line after the first and all that is
 * nested in it, with the same indentation, marker, checkbox and cells. Takes the plan's own source and the parts of the
 * task's verdict. Numbers after it count on. A tag gives way to one of the same form for each. Undefined for headings, tasks
 * of several lines, and wherever a half would not be readable by itself or could not be told from its neighbours.
 */
export function splitTask(source: string, task: PlanTask, parts: readonly TaskPart[], format: TextFormat): TaskSplit | undefined {
  const [left, right] = parts;
  if (!left || !right || parts.length !== 2 || task.form === 'heading') return undefined;
  const whole = wholeOf(task);
  const gap = { start: locateInSource(task, left).end, end: locateInSource(task, right).start };
  if (gap.start <= whole.start || gap.end >= whole.end || gap.end < gap.start || /[\r\n]/.test(source.slice(whole.start, whole.end))) return undefined;
  const text = cutTags(source.slice(whole.start, whole.end));
  const found = { start: gap.start - whole.start, end: gap.end - whole.start };
  const halves = divideText(text, left.role === 'project' ? moveGap(text, found) : found);
  if (!halves) return undefined;
  const tag = tagOf(task);
  const tagFor = ({ role }: TaskPart): string => (tag ? ` ${tagText(role, tag.form)}` : '');
  const [place, ...counting] = placeSecond(source, task, whole, format, halves.second + tagFor(right)) ?? [];
  if (!place) return undefined;
  const shorten = { start: whole.start + halves.kept, end: whole.end, text: halves.added + tagFor(left) };
  const both = shorten.end === place.start ? [{ ...place, start: shorten.start, text: shorten.text + place.text }] : [shorten, place];
  const edits = [...both, ...counting];
  return !isReadBack(source, task, format, edits) ? undefined : { edits, first: text.slice(0, halves.kept) + halves.added, second: halves.second };
}

/** The task's own words with its tags: in a table those of its cell. */
function wholeOf({ form, start, end, name, tags }: PlanTask): Span {
  return form === 'tableRow' ? name : { start, end: Math.max(end, tags.at(-1)?.end ?? end) };
}
