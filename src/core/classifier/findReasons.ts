import type { Dimension } from '../workKind';
import { sumShares } from './attributeMargin';
import type { Reading } from './extractFeatures';
import { chineseWeakWords, englishWeakWords } from './functionWords';
import { leanOf, unpackEntry } from './lexicon';
import type { Unit } from './readUnits';

/** A word, phrase or time expression and what it adds to the margin: above 0 for project. Offsets are those of the normalised text. */
export interface Reason {
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

/** A lone Chinese character that the lexicon does not know is rarely a word; a bare number is no reason. */
const isTelling = (text: string, unit: Unit): boolean => {
  if (unit.isFunctionWord || unit.script === 'number') return false;
  if ((unit.script === 'han' ? chineseWeakWords : englishWeakWords).has(text.slice(unit.start, unit.end))) return false;
  return unit.end - unit.start > 1 || (unit.script === 'han' && unit.entry >= 0 && leanOf(unit.entry) !== 0);
};

/** Takes a reading and the shares of its characters, gives everything a person would accept as a reason, in text order; none overlap. */
export const findReasons = ({ text, units, times }: Reading, shares: Float64Array): readonly Reason[] => {
  const horizon = times.map(({ start, end }): Reason => ({ dimension: 'horizon', start, end, amount: sumShares(shares, { start, end }) }));
  const words = units
    .filter((unit) => isTelling(text, unit) && !times.some((time) => time.start < unit.end && unit.start < time.end))
    .map((unit): Reason => ({ dimension: unit.entry < 0 ? 'objective' : unpackEntry(unit.entry).dimension, start: unit.start, end: unit.end, amount: sumShares(shares, unit) }));
  return [...horizon, ...words].sort((a, b) => a.start - b.start);
};
