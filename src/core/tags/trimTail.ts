import { trimSpan, type Span } from '../markdown/span';
import { readTag } from './readTags';

const mayHaveTail = /[\]】}\\#＃]|\^|[^\0-\uD7FF]/;
const anchor = /[\s\u3000](?:\^[A-Za-z0-9-]{1,40}|\{#[\w-]{1,60}\})$/;
const longestAnchor = 64;
const mostParts = 24;
/** In UTF-16 units: more than a tag or anchor takes up. */
const reach = 80;

/** A text without its tail; `tail` is where that ends. */
export interface TrimmedSpan extends Span {
  readonly tail: number;
}

/**
 * The text in source[start, end) without what says nothing about the task and stands at its very end: tags of the kinds of work,
 * the anchor of a line (`^id`) or heading (`{#id}`), the backslash of a hard line break. Undefined for white space only;
 * never empty otherwise. A tag before a date or an owner stays in it.
 */
export function trimTail(source: string, { start, end }: Span): TrimmedSpan | undefined {
  const whole = trimSpan(source, start, end);
  let span = whole;
  for (let count = 0; span && count < mostParts && mayHaveTail.test(source.slice(Math.max(span.start, span.end - reach), span.end)); count++) {
    const shorter = trimSpan(source, span.start, findTail(source, span));
    if (!shorter || shorter.end === span.end) break;
    span = shorter;
  }
  return span && { ...span, tail: whole!.end };
}

/** Where the last tag, anchor or backslash begins; the end when there is none. */
function findTail(source: string, { start, end }: Span): number {
  if (source[end - 1] === '\\') return isLineBreak(source, start, end) ? end - 1 : end;
  const match = anchor.exec(source.slice(Math.max(start, end - longestAnchor), end));
  if (match) return end - match[0].length;
  const text = source.slice(start, end);
  const tag = readTag(text);
  return tag?.end === text.length ? start + tag.start : end;
}

/** Of two backslashes the second is a character of the text. */
function isLineBreak(source: string, start: number, end: number): boolean {
  let count = 0;
  while (end - 1 - count >= start && source[end - 1 - count] === '\\') count++;
  return count % 2 === 1;
}
