import type { Dimension, Evidence } from '../workKind';
import { attributeMargin, sumShares } from './attributeMargin';
import type { Reading } from './extractFeatures';
import { chineseWeakWords, englishWeakWords } from './functionWords';
import { unpackEntry } from './lexicon';
import type { NormalizedText } from './normalizeText';
import type { Unit } from './readUnits';

export interface Explanation {
  /** Strongest first, at most eight. */
  readonly evidence: readonly Evidence[];
  /** What the margin owes to anything else: bias, context, stop words, weak words. Evidence and remainder add up to it. */
  readonly remainder: number;
}

interface Reason {
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

export const mostEvidence = 8;
/** Logits below which a word is not worth showing. */
const leastStrength = 0.12;
/** A reason far weaker than the strongest one only distracts. */
const leastShare = 0.08;

/** A lone Chinese character that the lexicon does not know is rarely a word; a bare number is no reason. */
const isTelling = (text: string, unit: Unit): boolean => {
  const form = text.slice(unit.start, unit.end);
  if (unit.isFunctionWord || unit.script === 'number' || englishWeakWords.has(form) || chineseWeakWords.has(form)) return false;
  return form.length > 1 || (unit.script === 'han' && unit.entry >= 0 && unpackEntry(unit.entry).lean !== 0);
};

const findReasons = (reading: Reading, shares: Float64Array): readonly Reason[] => {
  const times = reading.times.map(({ start, end }): Reason => ({ dimension: 'horizon', start, end, amount: sumShares(shares, { start, end }) }));
  const touchesTime = (unit: Unit): boolean => unit.isTime || reading.times.some((time) => time.start < unit.end && unit.start < time.end);
  const words = reading.units
    .filter((unit) => isTelling(reading.text, unit) && !touchesTime(unit))
    .map((unit): Reason => ({ dimension: unit.entry < 0 ? 'objective' : unpackEntry(unit.entry).dimension, start: unit.start, end: unit.end, amount: sumShares(shares, unit) }));
  return [...times, ...words];
};

/** Takes a text, its reading and the contributions that made up `margin`; gives the words that carried it. */
export const explain = (normal: NormalizedText, reading: Reading, contributions: Float64Array, margin: number): Explanation => {
  const shares = attributeMargin(reading.features, contributions, reading.text.length);
  const reasons = [...findReasons(reading, shares)].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.start - b.start);
  const least = Math.max(leastStrength, leastShare * Math.abs(reasons[0]?.amount ?? 0));
  const shown = reasons.filter(({ amount }) => Math.abs(amount) >= least).slice(0, mostEvidence);
  const evidence = shown.map(
    ({ dimension, start, end, amount }): Evidence => ({
      dimension,
      role: amount > 0 ? 'project' : 'operations',
      start: normal.starts[start] ?? 0,
      end: normal.ends[end - 1] ?? 0,
      strength: Math.abs(amount),
    }),
  );
  return { evidence, remainder: margin - shown.reduce((sum, { amount }) => sum + amount, 0) };
};
