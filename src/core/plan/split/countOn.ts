import { measureIndent } from '../../markdown/lines';
import type { TextFormat } from '../../markdown/readBlocks';
import type { TextEdit } from '../../textEdit';
import { nextMarker } from './nextMarker';
import { quotePrefix, type ItemPrefix } from './readPrefix';

/** The marker of an item that comes in, and the edits that count the items after it on. */
export interface Counting {
  readonly marker: string;
  readonly edits: readonly TextEdit[];
}

const number = /^(?:\d{1,9}(?:[）、．]|[.)](?=\s|[^\0-\x7f]|$))|[（(]\d{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|[①-⑳])/;
/** What no paragraph goes on with. */
const blockStart = /^(?:#|>|`{3}|~~~|<|\||[-*+=_]|\d{1,9}[.)](?:\s|$))/;
const nextLine = /(\r\n|\r|\n)([^\r\n]*)/y;

/**
 * Counts on below an item that gets a successor: for as long as the items after it are numbered in sequence. Where all have
 * the same number, so has the new one. Changes no number where what is nested in its item would no longer be.
 *
 * @param from where the last line of the item ends
 * @returns undefined when there is no number after the item's
 */
export function countOn(source: string, from: number, { lead, marker }: ItemPrefix, format: TextFormat): Counting | undefined {
  const second = nextMarker(marker);
  if (second === undefined) return undefined;
  const unchanged = { marker: second, edits: [] };
  if (second === marker) return unchanged;
  const quotes = quotePrefix(lead);
  const textOf = (line: string): string => (line.startsWith(quotes) ? line.slice(quotes.length) : line).trimStart();
  const indent = measureIndent(lead, quotes.length, lead.length);
  const edits: TextEdit[] = [];
  let expected = second;
  let isText = true;
  let isWider = false;
  nextLine.lastIndex = from;
  for (let match = nextLine.exec(source); match; match = nextLine.exec(source)) {
    const line = match[2]!;
    const start = match.index + match[1]!.length;
    if (/^[\s>]*$/.test(line)) {
      isText = false;
      continue;
    }
    const found = line.startsWith(lead) ? number.exec(line.slice(lead.length))?.[0] : undefined;
    if (found !== undefined) {
      if (found === marker && edits.length === 0) return { marker, edits: [] };
      const next = found === expected ? nextMarker(expected) : undefined;
      if (next === undefined) return found === expected ? unchanged : { marker: second, edits };
      edits.push({ start: start + lead.length, end: start + lead.length + found.length, text: next });
      isWider = format === 'markdown' && next.length > expected.length;
      expected = next;
    } else if (line.startsWith(quotes) && measureIndent(line, quotes.length, line.search(/[^\s>]/)) > indent) {
      if (isWider) return unchanged;
    } else if (format === 'plain' || !isText || blockStart.test(textOf(line))) {
      break;
    }
    isText = true;
  }
  return { marker: second, edits };
}
