import { blankDates } from './blankDates';
import { readChineseNumber } from './chineseNumber';
import { durationUnits, englishAmounts, type DurationUnit } from './durationWords';
import { foldWidth } from './foldWidth';
import { numberStart, plainNumber, readNumber } from './numberPattern';
import { matchAt, withoutOverlaps, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

export interface Duration extends TextMatch {
  readonly amount: number;
  /** The upper end of a range such as 2–4 hours. */
  readonly upTo?: number;
  readonly unit: DurationUnit;
  /** The amount in minutes; absent for units without a fixed length. */
  readonly minutes?: number;
}

const english = new RegExp(
  `(?:${numberStart}(?<n>${plainNumber})(?:\\s?(?:-|–|—|~|to)\\s?(?<upTo>${plainNumber}))?|\\b(?<word>${Object.keys(englishAmounts).join('|')}))[\\s-]{0,2}(?<unit>${durationUnits.map(({ english: words }) => words).join('|')})(?![\\w])`,
  'gi',
);
const chinese = new RegExp(
  `(?:${numberStart}(?<n>${plainNumber})(?:\\s?(?:-|–|—|~|至|到)\\s?(?<upTo>${plainNumber}))?|(?<![第一二三四五六七八九十百])(?<word>[一两二三四五六七八九十百]{1,4}|半))\\s{0,2}(?<unit>${durationUnits.map(({ chinese: words }) => words).join('|')})`,
  'g',
);

const unitOf = (word: string): (typeof durationUnits)[number] | undefined =>
  durationUnits.find(({ english: one, chinese: two }) => new RegExp(`^(?:${one}|${two})$`, 'i').test(word));
const amountOf = (word: string): number => (word === '半' ? 0.5 : (readChineseNumber(word) ?? englishAmounts[word.toLowerCase()] ?? 0));

/** Takes a sentence or a cell; gives its lengths of time, as in service levels and escalation. 30 日 is one, 9月30日 is not. */
export function findDurations(source: string): readonly Duration[] {
  const text = blankDates(foldWidth(source), source);
  const found: Duration[] = [];
  const add = (match: RegExpExecArray): void => {
    const { n, upTo, word = '', unit: unitText = '' } = match.groups ?? {};
    const unit = unitOf(unitText);
    if (unit === undefined) return;
    const amount = n === undefined ? amountOf(word) : readNumber(n);
    found.push({
      ...matchAt(source, match.index, match.index + match[0].length), amount, unit: unit.unit,
      ...(upTo !== undefined && { upTo: readNumber(upTo) }), ...(unit.minutes !== undefined && { minutes: amount * unit.minutes }),
    });
  };
  visitMatches(english, text, add);
  visitMatches(chinese, text, add);
  return withoutOverlaps(found);
}
