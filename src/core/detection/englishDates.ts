import type { DateParts } from './calendar';
import { dateAt, type DateMatch, type DatePart, type DateStatus } from './dateMatch';
import { englishMonths, englishOrdinals, englishParts } from './englishDateWords';
import { visitMatches } from './visitMatches';

const month = `(?<month>${englishMonths.join('|')})(?![a-z])\\.?`;
const part = `(?:\\b(?<part>${englishParts.map(([, words]) => words).join('|')})(?:\\s{1,2}of)?[\\s-]{1,2}(?:the\\s)?)?`;
const year = '(?<year>(?:19|20)\\d{2}(?!\\d|[-/.]\\d|,\\d)|FY\\s?\\d{2,4}(?!\\d)|[\'’]\\d{2}(?!\\d))';
const tie = '\\s{0,2}(?:[,/-]|\\bof\\b)?\\s{0,2}';
const ordinal = `(?<ordinal>${englishOrdinals.join('|')})`;

const dayMonth = new RegExp(`(?<![\\w.])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?[\\s-]{1,3}${month}(?:(?:,?\\s{1,3}|-)${year})?`, 'gi');
const monthDay = new RegExp(`\\b${month}\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\w:%]|\\.\\d)(?:,?\\s{1,3}${year})?`, 'gi');
const monthOnly = new RegExp(`${part}\\b${month}(?:${tie}${year})?`, 'gi');
const quarter = new RegExp(`${part}\\b(?:${year}${tie})?Q(?<quarter>[1-4])(?!\\w)(?:${tie}${year.replace('<year>', '<after>')})?`, 'gi');
const half = new RegExp(`(?<![<#/\\w])(?:${year}${tie})?H(?<half>[12])(?![\\w>])(?:${tie}${year.replace('<year>', '<after>')})?`, 'g');
const words = new RegExp(`\\b${ordinal}\\s(?:(?<unit>quarter)|half\\sof(?=\\s))(?:${tie}(?:the\\syear\\b|${year}))?`, 'gi');
const yearOnly = new RegExp(`${part}\\b${year}(?!\\w)`, 'gi');
const introducesMonth = /\b(?:in|by|since|until|till|before|after|during|from|to|through|of|for|late|early)\s{1,3}(?:the\s)?$|[–—-]\s?$/i;
const goesOn = /^\s?(?:[-–—]|to\b|until\b|through\b)\s?[A-Z]/;
const introducesYear = /\b(?:in|by|during|before|after|until|since|through|of|for|year|from|to)\s{1,3}$/i;

const partOf = (word: string | undefined): DatePart | undefined => englishParts.find(([, list]) => word !== undefined && new RegExp(`^(?:${list})$`, 'i').test(word))?.[0];
const placeIn = (list: readonly string[], word: string): number => list.findIndex((form) => new RegExp(`^(?:${form})$`, 'i').test(word)) + 1;
const isFiscal = (text: string | undefined): boolean => /^FY/i.test(text ?? '');
function yearOf(text: string | undefined): number | undefined {
  const digits = text?.replace(/\D/g, '');
  return digits === undefined || isFiscal(text) ? undefined : Number(digits.length === 2 ? `20${digits}` : digits);
}

/** Finds dates with English words: days, months, quarters, halves, years, and "end of June". */
export function englishDates(text: string, source: string): readonly DateMatch[] {
  const found: DateMatch[] = [];
  const before = (at: number): string => text.slice(Math.max(0, at - 16), at);
  const standsAlone = (match: RegExpExecArray): boolean => {
    const end = match.index + match[0].length;
    return introducesMonth.test(before(match.index)) || goesOn.test(text.slice(end, end + 10)) || match[0].trim() === text.trim();
  };
  const add = (match: RegExpExecArray, parts: DateParts, yearText?: string): void => {
    const status: DateStatus | undefined = isFiscal(yearText) ? 'fiscal' : undefined;
    found.push(dateAt(source, match.index, match.index + match[0].trimEnd().length, { ...parts, year: yearOf(yearText) }, partOf(match.groups?.part), status));
  };
  for (const pattern of [dayMonth, monthDay]) {
    visitMatches(pattern, text, (match) => {
      const { month: name = '', day, year: yearText } = match.groups ?? {};
      // "may" is a verb unless a year follows or it is written as a name.
      if (name !== 'may' || yearText !== undefined) add(match, { precision: 'day', index: placeIn(englishMonths, name), day: Number(day) }, yearText);
    });
  }
  visitMatches(monthOnly, text, (match) => {
    const { month: name = '', year: yearText, part: named } = match.groups ?? {};
    if (yearText === undefined && !/^[A-Z]/.test(name)) return;
    if (yearText ?? named ?? (standsAlone(match) ? name : undefined)) {
      add(match, { precision: 'month', index: placeIn(englishMonths, name) }, yearText);
    }
  });
  visitMatches(quarter, text, (match) => add(match, { precision: 'quarter', index: Number(match.groups?.quarter) }, match.groups?.after ?? match.groups?.year));
  visitMatches(half, text, (match) => add(match, { precision: 'half', index: Number(match.groups?.half) }, match.groups?.after ?? match.groups?.year));
  visitMatches(words, text, (match) => {
    const { ordinal: which = '', unit, year: yearText } = match.groups ?? {};
    const index = placeIn(englishOrdinals, which);
    if (unit !== undefined) add(match, { precision: 'quarter', index }, yearText);
    else if (index <= 2 && /year$|\d$/i.test(match[0])) add(match, { precision: 'half', index }, yearText);
  });
  visitMatches(yearOnly, text, (match) => {
    const { year: yearText = '', part: named } = match.groups ?? {};
    const introduced = named !== undefined || introducesYear.test(before(match.index)) || match[0].trim() === text.trim();
    if (isFiscal(yearText) || (introduced && !/^['’]/.test(yearText))) add(match, { precision: 'year' }, yearText);
  });
  return found;
}
