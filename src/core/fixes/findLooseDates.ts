import { maskFences } from '../checks/maskText';
import { exists, isoDay } from '../detection/calendar';
import { findDates } from '../detection/findDates';
import { foldWidth } from '../detection/foldWidth';
import type { Span } from '../markdown/span';
import { matchAt, type TextMatch } from '../detection/textMatch';

/** A date written in another way than the one that reads the same everywhere. */
export interface LooseDate extends TextMatch {
  /** What may stand in its place, likeliest first; more than one where it can be read in several ways. */
  readonly readings: readonly string[];
  readonly isAmbiguous: boolean;
}

const numeric = /(?<![\w./-])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\w/-]|\.\d)/g;
const chinese = /(?<!\d)((?:19|20)?\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/g;
const iso = /^\d{4}-\d{2}-\d{2}$/;
const isoInText = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const plainChinese = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/g;

/** A document names the years that it is about long before this. */
const furthestYear = 100_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Takes a document and a part of it; gives the dates there that could be written better. Code and addresses are left alone. */
export function findLooseDates(source: string, { start, end }: Span, prefersChinese: boolean): readonly LooseDate[] {
  const text = foldWidth(source);
  const masked = maskFences(text).replace(/`[^`\n]+`|https?:\/\/\S+|\]\([^)\n]*\)/g, (code) => ' '.repeat(code.length));
  const years = new Set(findDates(source.slice(0, furthestYear)).flatMap(({ status, parts }) => (status === 'dated' && parts.year !== undefined ? [parts.year] : [])));
  const usesChinese = countOf(source, plainChinese) >= countOf(source, isoInText) && prefersChinese;
  const found: LooseDate[] = [];
  const add = (match: RegExpExecArray, days: readonly Day[], isChinese: boolean): void => {
    const to = match.index + match[0].length;
    if (match.index > end || to < start || days.length === 0) return;
    const likeliest = [...days].sort((a, b) => Number(years.has(b.year)) - Number(years.has(a.year)));
    const readings = likeliest.flatMap((day) => (usesChinese || isChinese ? [writeChinese(day), writeIso(day)] : [writeIso(day)])).filter((text) => text !== source.slice(match.index, to));
    if (readings.length > 0) found.push({ ...matchAt(source, match.index, to), readings, isAmbiguous: days.length > 1 });
  };
  for (const match of masked.matchAll(numeric)) if (!iso.test(match[0])) add(match, readNumbers(match[1]!, match[2]!, match[3]!, match[4]!, prefersChinese), false);
  for (const match of masked.matchAll(chinese)) {
    const isPlain = match[1]!.length === 4 && !/\s/.test(match[0]) && !match[0].endsWith('号');
    if (!isPlain) add(match, [{ year: fullYear(match[1]!), month: Number(match[2]), day: Number(match[3]) }].filter(isDay), true);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The days that three numbers can mean. Two digits of a year with points between them are a date only when both ends have two. */
function readNumbers(a: string, mark: string, b: string, c: string, yearFirst: boolean): readonly Day[] {
  if (a.length === 3 || c.length === 3 || (a.length === 4 && c.length === 4)) return [];
  const [one, two, three] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return distinct([{ year: one, month: two, day: three }, { year: one, month: three, day: two }]).slice(0, 1);
  if (c.length < 4 && mark !== '/' && (a.length < 2 || c.length < 2)) return [];
  const last = [{ year: fullYear(c), month: two, day: one }, { year: fullYear(c), month: one, day: two }];
  if (c.length === 4) return distinct(last);
  const first = a.length === 2 ? [{ year: fullYear(a), month: two, day: three }] : [];
  return distinct(c.length < 2 ? first : yearFirst ? [...first, ...last] : [...last, ...first]);
}

const distinct = (days: readonly Day[]): readonly Day[] => [...new Map(days.filter(isDay).map((day) => [writeIso(day), day])).values()];
const fullYear = (text: string): number => (text.length === 4 ? Number(text) : 2000 + Number(text));
const isDay = ({ year, month, day }: Day): boolean => year >= 1900 && year < 2100 && exists({ precision: 'day', year, index: month, day });
const writeIso = ({ year, month, day }: Day): string => isoDay(year, month, day);
const writeChinese = ({ year, month, day }: Day): string => `${year}年${month}月${day}日`;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
