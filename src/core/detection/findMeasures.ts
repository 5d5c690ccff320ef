import { blankDates } from './blankDates';
import { findMoney } from './findMoney';
import { foldWidth } from './foldWidth';
import { chineseBounds, chineseUnits, englishBounds, englishNumerals, englishUnits, writtenUnits } from './measureWords';
import { numberStart, plainNumber, readNumber } from './numberPattern';
import { matchAt, withoutOverlaps, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

/** `change`: a start and a target value; `bound`: a limit; `quantity`: a number with a unit or a count; `money`: a sum. */
export type MeasureKind = 'change' | 'bound' | 'quantity' | 'money';

export interface Measure extends TextMatch {
  readonly kind: MeasureKind;
  /** The Arabic numbers in it, in order: start and target of a change. */
  readonly values: readonly number[];
}

const unit = `(?:%|‰|(?:${chineseUnits.join('|')})|(?:(?:[a-z-]{2,20}\\s){0,2}(?:${englishUnits.join('|')}))(?![\\w-]))`;
const number = `${numberStart}(?<!第\\s?)${plainNumber}`;
const numerals = '[两二三四五六七八九十百千半]';
const quantities: readonly RegExp[] = [
  new RegExp(`${number}\\s{0,2}(?:余|多)?[- ]?${unit}`, 'gi'),
  new RegExp(`(?<![\\w-])(?:${englishNumerals.join('|')})[\\s-](?:${englishUnits.filter((word) => /^[a-z()?:|]{3}/.test(word)).join('|')})(?![\\w-])`, 'gi'),
  /\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing))\b(?!-)/gi,
  new RegExp(`(?<![第一二三四五六七八九十百千万])(?:百分之[一二两三四五六七八九十百点零]{1,6}|${numerals}{1,5}(?:${writtenUnits.join('|')})|[一二三四五六七八九]成(?![为本功果立员熟])|零(?:事故|投诉|缺陷|差错|故障|伤亡|中断))|减半|翻[一两]?番`, 'g'),
];
const bounds: readonly RegExp[] = [
  new RegExp(`(?:[<>≤≥≈~±]=?|(?<![=\\w])=)\\s{0,2}${plainNumber}(?:\\s?${unit})?`, 'gi'),
  new RegExp(`\\b(?:${englishBounds.join('|')})\\s(?:[a-z]{1,12}\\s){0,2}${plainNumber}(?:\\s?${unit})?`, 'gi'),
  new RegExp(`\\b(?:reduc|cut|increas|rais|lower|shorten|improv|grow)\\w{0,4}\\s[^\\d.;]{0,80}?\\bby\\s(?:about\\s)?${plainNumber}(?:\\s?${unit})?`, 'gi'),
  new RegExp(`(?:${chineseBounds.join('|')})[^\\d。;]{0,12}${plainNumber}(?:\\s?${unit})?`, 'gi'),
  new RegExp(`${number}[^\\d。;]{0,6}(?:以内|以上|以下|以前)`, 'g'),
];
const changes: readonly RegExp[] = [
  new RegExp(`\\bfrom\\s[^\\d.;]{0,30}${plainNumber}[^\\d.;]{0,24}?(?:\\bto\\s|→|-)[^\\d.;]{0,24}${plainNumber}(?:\\s?${unit})?`, 'gi'),
  new RegExp(`[由从][^\\d。;由从]{0,20}${plainNumber}[^\\d。;]{0,16}?[至到为→][^\\d。;]{0,12}${plainNumber}(?:\\s?${unit})?`, 'gi'),
  new RegExp(`${number}\\s?(?:${unit})?\\s?(?:→|->)\\s?${plainNumber}(?:\\s?${unit})?`, 'gi'),
];

const valuesIn = (text: string): readonly number[] => [...text.matchAll(new RegExp(plainNumber, 'g'))].map(([value]) => readNumber(value));

/** Takes a sentence or a cell; gives what can be measured in it, dates, list numbers and labels such as "phase 2" left out. */
export function findMeasures(source: string): readonly Measure[] {
  const text = blankDates(foldWidth(source), source);
  const found: Measure[] = [];
  const collect = (kind: MeasureKind, patterns: readonly RegExp[]): void => {
    for (const pattern of patterns) {
      visitMatches(pattern, text, (match) => {
        // 5G, 5S and 4X are names; units of one letter are written small.
        if (/\d[GSXHT]$/.test(match[0])) return;
        const end = match.index + match[0].trimEnd().length;
        found.push({ kind, values: valuesIn(match[0]), ...matchAt(source, match.index, end) });
      });
    }
  };
  collect('change', changes);
  collect('bound', bounds);
  for (const { start, end, amount, upTo } of findMoney(text)) {
    found.push({ kind: 'money', values: upTo === undefined ? [amount] : [amount, upTo], ...matchAt(source, start, end) });
  }
  collect('quantity', quantities);
  return withoutOverlaps(found);
}

/** True when the sentence or cell holds a number with a unit, a limit, a change or a sum of money. */
export const isMeasurable = (source: string): boolean => findMeasures(source).length > 0;
