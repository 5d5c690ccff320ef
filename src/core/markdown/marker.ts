import { skipBlanks, type Span } from './span';

/** What stands before the text of an item. */
export interface Marker {
  /** Where the text begins, as a UTF-16 offset. */
  readonly end: number;
  /** Order of the numbering styles in a Chinese document, outermost 0, bullets 5: tells levels apart that share one indentation. */
  readonly rank: number;
}

const longestMarker = 8;

/** One per rank. */
const styles = [
  /[一二三四五六七八九十百]{1,4}[、.．]/,
  /[（(][一二三四五六七八九十百]{1,4}[）)]|[㈠-㈩]/,
  /\d{1,3}(?:[、．]|[.)）](?=\s|[^\0-\x7f]|$))|[⒈-⒛]/,
  /[（(]\d{1,3}[）)]|[⑴-⒇]/,
  /[①-⑳❶-❿]/,
  /[-*+–—](?=\s|$)|[•·●○◆◇■▪‣]/,
];
const bulletRank = styles.length - 1;

/** All styles as one pattern with a group for each: this is asked of every line of a document. */
const anyMarker = new RegExp(`^(?:${styles.map(({ source }) => `(${source})`).join('|')})`);

const checkbox = /^(?:\[[ xX✓√~/-]?\](?=\s|[^\0-\x7f]|$)|[☐☑☒□✓✔√])/;

/** Offset after a checkbox at `at` and its white space; `at` itself when there is none. */
export function skipCheckbox(source: string, at: number, end: number): number {
  const match = checkbox.exec(source.slice(at, Math.min(end, at + longestMarker)));
  return match ? skipBlanks(source, at + match[0].length, end) : at;
}

/** The bullet, number or checkbox, ASCII or Chinese, at `at` (no white space before it); undefined when there is none. */
export function readMarker(source: string, at: number, end: number): Marker | undefined {
  const head = source.slice(at, Math.min(end, at + longestMarker));
  const match = anyMarker.exec(head);
  if (match) {
    const rank = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    return { rank, end: skipCheckbox(source, skipBlanks(source, at + match[0].length, end), end) };
  }
  const afterBox = skipCheckbox(source, at, end);
  return afterBox > at ? { rank: bulletRank, end: afterBox } : undefined;
}

/**
 * The text without its number, bullet or checkbox, for a line that stands alone; undefined when nothing else is in it.
 * A number there may be part of the sentence ("1、2号仓库盘点"), so it stays when another number follows its comma.
 */
export function dropMarker(source: string, { start, end }: Span): Span | undefined {
  const marker = readMarker(source, start, end);
  if (!marker) return { start, end };
  if (marker.end >= end) return undefined;
  const isEnumeration = source[marker.end - 1] === '、' && /[\d一二三四五六七八九十百]/.test(source.charAt(marker.end));
  return isEnumeration ? { start, end } : { start: marker.end, end };
}
