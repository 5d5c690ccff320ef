import { compareDates } from './compareDates';
import { dateAt, resolveDate, type DateMatch, type DateOptions } from './dateMatch';
import { findDates } from './findDates';
import { foldWidth } from './foldWidth';
import { matchAt, type TextMatch } from './textMatch';

export interface DateRange extends TextMatch {
  readonly from: DateMatch;
  readonly to: DateMatch;
  /** The end lies wholly before the start. */
  readonly reversed: boolean;
}

const link = /\b(?:to|until|till|through|thru|and|end\w{0,5}|finish\w{0,3}|due|start\w{0,4}|begin\w{0,4})\b|[至到~–—→-]|开始|起|结束|截止|完工|终止/i;
const dayBefore = /(?<![\w.-])(\d{1,2})(?:st|nd|rd|th)?\s{0,2}(?:-|–|—|~|to|until)\s{0,2}$/i;
const dayAfter = /^\s{0,2}(?:-|–|—|~|至|到|to)\s{0,2}(?:(\d{1,2})[-/.月])?(\d{1,2})[日号]?(?![\d.%\w年月个])/i;

/** A gap of more than a few words, or of a sentence's end, joins nothing. */
const joins = (gap: string): boolean => gap.length <= 24 && !/[\n。;!?]/.test(gap) && link.test(gap);

/** The year that one side leaves out is the other's; an end that would fall before the start is in the next year. */
function share(from: DateMatch, to: DateMatch): readonly [DateMatch, DateMatch] {
  const start = resolveDate(from, from.parts.year ?? to.parts.year);
  let end = resolveDate(to, to.parts.year ?? from.parts.year);
  if (to.parts.year === undefined && from.parts.year !== undefined && compareDates(start, end) === 1) end = resolveDate(to, from.parts.year + 1);
  return [start, end];
}

const rangeOf = (source: string, from: DateMatch, to: DateMatch): DateRange => {
  const [start, end] = share(from, to);
  return { ...matchAt(source, start.start, end.end), from: start, to: end, reversed: compareDates(start, end) === 1 };
};

/** Gives the first range in the text: two dates joined by "to", 至, a dash or an end word, or "1–30 September 2026" and 9月1日至30日. */
export function findDateRange(source: string, options: DateOptions = {}): DateRange | undefined {
  const text = foldWidth(source);
  const dates = findDates(source, options);
  for (const [at, date] of dates.entries()) {
    const next = dates[at + 1];
    if (next && joins(text.slice(date.end, next.start))) return rangeOf(source, date, next);
    if (date.precision !== 'day') continue;
    const offset = Math.max(0, date.start - 16);
    const before = dayBefore.exec(text.slice(offset, date.start));
    if (before) {
      const start = offset + before.index;
      const from = dateAt(source, start, start + (before[1] ?? '').length, { ...date.parts, day: Number(before[1]) });
      return rangeOf(source, from, date);
    }
    const after = dayAfter.exec(text.slice(date.end, date.end + 24));
    if (after) {
      const end = date.end + after[0].length;
      const length = /[\d月日号./-]{1,6}$/.exec(after[0].replace(/^\s*[-–—~至到]\s*/, ''))?.[0].length ?? 0;
      const parts = { precision: 'day', index: after[1] === undefined ? date.parts.index : Number(after[1]), day: Number(after[2]) } as const;
      return rangeOf(source, date, dateAt(source, end - length, end, parts));
    }
  }
  return undefined;
}
