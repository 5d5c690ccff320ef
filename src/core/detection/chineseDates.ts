import type { DateParts } from './calendar';
import { readChineseNumber } from './chineseNumber';
import { dateAt, type DateMatch, type DatePart } from './dateMatch';
import { visitMatches } from './visitMatches';

const year = '(?<year>(?<![\\d.])(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})';
const named = `(?:${year}\\s{0,2}年度?\\s{0,2})?`;
/** 中 also begins words such as 中国 and 中间. */
const part = '(?:底|末|初|上旬|中旬|下旬|中(?![国文华央心间药医级期型等旬]))';
const monthDay = new RegExp(`(?<![每\\d.第]|[一二三四五六七八九十])${named}(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s{0,2}月(?![一两二三]次)(?:份|\\s{0,2}(?<day>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s{0,2}[日号]|(?<part>${part}))?`, 'g');
/** The first month of 2026年3-5月; the second stands for itself. */
const firstMonth = new RegExp(`${year}\\s?年\\s?(?<month>1[0-2]|[1-9])(?=\\s?[-–—~至到]\\s?\\d{1,2}\\s?月(?!\\s?\\d))`, 'g');
const quarter = new RegExp(`(?<![前每各近])(?:${year}\\s{0,2}年?度?\\s{0,2})?(?:第\\s?)?(?<quarter>[一二三四1-4])\\s?季度(?<part>${part})?`, 'g');
const yearQuarter = new RegExp(`${year}\\s{0,2}年\\s{0,2}Q(?<quarter>[1-4])(?!\\w)(?<part>${part})?`, 'gi');
const half = new RegExp(`(?:${year}\\s{0,2}年?度?\\s{0,2})?(?<half>[上下])半年`, 'g');
const yearOnly = new RegExp(`${year}\\s{0,2}年(?!会|报|版)度?(?<part>${part})?`, 'g');
const fiscal = /(?<!\d)(?:(?:19|20)\d{2}|\d{2})\s?财年/g;

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d+$/.test(text) ? Number(text) : readChineseNumber(text);

function partOf(text: string | undefined): DatePart | undefined {
  if (text === undefined) return undefined;
  return /底|末|下旬/.test(text) ? 'end' : /初|上旬/.test(text) ? 'start' : 'middle';
}

/** Finds dates with Chinese words: 2026年9月30日, 9月30日, 6月底, 2026年第三季度, 上半年, 2026年底; numerals may be Chinese. */
export function chineseDates(text: string, source: string): readonly DateMatch[] {
  const found: DateMatch[] = [];
  const add = (match: RegExpExecArray, parts: DateParts): void => {
    const end = match.index + match[0].length;
    found.push(dateAt(source, match.index, end, { ...parts, year: numberOf(match.groups?.year) }, partOf(match.groups?.part)));
  };
  visitMatches(monthDay, text, (match) => {
    const day = numberOf(match.groups?.day);
    const index = numberOf(match.groups?.month);
    add(match, day === undefined ? { precision: 'month', index } : { precision: 'day', index, day });
  });
  visitMatches(firstMonth, text, (match) => add(match, { precision: 'month', index: numberOf(match.groups?.month) }));
  for (const pattern of [quarter, yearQuarter]) {
    visitMatches(pattern, text, (match) => add(match, { precision: 'quarter', index: numberOf(match.groups?.quarter) }));
  }
  visitMatches(half, text, (match) => add(match, { precision: 'half', index: match.groups?.half === '上' ? 1 : 2 }));
  visitMatches(yearOnly, text, (match) => add(match, { precision: 'year' }));
  visitMatches(fiscal, text, (match) => {
    found.push(dateAt(source, match.index, match.index + match[0].length, { precision: 'year' }, undefined, 'fiscal'));
  });
  return found;
}
