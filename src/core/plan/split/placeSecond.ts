import type { TextFormat } from '../../markdown/readBlocks';
import type { Span } from '../../markdown/span';
import type { PlanTask } from '../plan';
import { readsAsTask } from '../readsAsTask';
import type { TextEdit } from '../../textEdit';
import { countOn } from './countOn';
import { plainPrefix, quotePrefix, readPrefix } from './readPrefix';

/** What may stand after a task on its line and stays with the first half: an anchor, a hard line break. */
const harmlessTail = /^(?:[ \t\u3000]*(?:\^[A-Za-z0-9-]+|\{#[\w-]+\}|\\))*[ \t\u3000]*$/;

const beginsAnew = /^[\p{Lu}\p{Lo}]/u;

/**
 * The edits that write the second half of a task (`text`, tag included) on a line of its own below the first, and count the
 * items after it on; `whole` is what the first takes up. Undefined where such a line would not be read as a task like it.
 */
export function placeSecond(source: string, task: PlanTask, whole: Span, format: TextFormat, text: string): readonly TextEdit[] | undefined {
  const line = lineAround(source, whole);
  const before = source.slice(line.start, whole.start).replace(/^\uFEFF/, '');
  const lineBreak = findLineBreak(source, line.end);
  if (task.form === 'tableRow') return [{ start: line.end, end: line.end, text: lineBreak + before + text + source.slice(whole.end, line.end) }];
  if (!harmlessTail.test(source.slice(whole.end, line.end))) return undefined;
  const at = task.outerEnd;
  if (task.form !== 'line') {
    const prefix = readPrefix(before);
    const counting = prefix && countOn(source, at, prefix, format);
    return counting && [{ start: at, end: at, text: lineBreak + prefix.lead + counting.marker + prefix.rest + text }, ...counting.edits];
  }
  const prefix = plainPrefix(before, format);
  const isRead = format === 'plain' || task.tags.length > 0 || readsAsTask(text);
  if (prefix === undefined || at !== line.end || !isRead) return undefined;
  // Two lines without a blank one between them are one paragraph, but for lines of plain text that begin with a capital.
  const isOwnLine = format === 'plain' && beginsAnew.test(text) && beginsAnew.test(source.slice(whole.start, whole.end)) && before.trim() === '';
  const blank = isOwnLine ? '' : lineBreak + (format === 'markdown' ? quotePrefix(before) : '');
  return [{ start: at, end: at, text: blank + lineBreak + prefix + text }];
}

function lineAround(source: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !isBreak(source, from - 1)) from--;
  let to = end;
  while (to < source.length && !isBreak(source, to)) to++;
  return { start: from, end: to };
}

function isBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 10 || code === 13;
}

/** The line break after the line, or before it where it is the last; LF in a document of one line. */
function findLineBreak(source: string, lineEnd: number): string {
  return /^(?:\r\n|\r|\n)/.exec(source.slice(lineEnd, lineEnd + 2))?.[0] ?? /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
}
