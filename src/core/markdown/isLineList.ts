import { trimTail } from '../tags/trimTail';
import type { Span } from './span';

/** Columns that a line of prose is at least as long as before it is wrapped; a Chinese character takes two. */
const shortestWrap = 60;
/** A line that begins in small letters goes on with what is before it. */
const beginsAnew = /^[\p{Lu}\p{Lo}\p{N}"'“‘《「(（[#@☐]/u;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Whether lines of plain text without a blank line between them are a list, one thing a line, and not wrapped prose: each
 * begins anew, and at least half of them end where the next word would still have had room.
 */
export function isLineList(source: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  // Tags may be added later and are no reason to read the lines differently.
  const texts = lines.map((line) => trimTail(source, line)).map((span, index) => source.slice(lines[index]!.start, span?.end));
  if (!texts.every((text) => beginsAnew.test(text))) return false;
  const widths = texts.map(measure);
  const room = widths.reduce((widest, width) => Math.max(widest, width), shortestWrap);
  const early = widths.slice(1).filter((_, index) => widths[index]! + 1 + measure(firstWord(texts[index + 1]!)) <= room);
  return early.length * 2 >= widths.length - 1;
}

/** Chinese can be wrapped after any character. */
function firstWord(text: string): string {
  return wide.test(text[0]!) ? text[0]! : text.slice(0, 40).split(/\s/, 1)[0]!;
}

function measure(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) columns += wide.test(text[at]!) ? 2 : 1;
  return columns;
}
