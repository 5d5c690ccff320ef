import type { Evidence } from '../workKind';
import { attributeMargin } from './attributeMargin';
import type { Reading } from './extractFeatures';
import { findReasons } from './findReasons';
import type { NormalizedText } from './normalizeText';

export interface Explanation {
  /** Strongest first, at most eight. */
  readonly evidence: readonly Evidence[];
  /** What the margin owes to anything else: bias, context, stop words, weak words. Evidence and remainder add up to it. */
  readonly remainder: number;
}

export const mostEvidence = 8;
/** Logits below which a word is not worth showing. */
const leastStrength = 0.12;
/** A reason far weaker than the strongest one only distracts. */
const leastShare = 0.15;

/** Takes a text, its reading and the contributions that made up `margin`; gives the words that carried it. */
export const explain = (normal: NormalizedText, reading: Reading, contributions: Float64Array, margin: number): Explanation => {
  const shares = attributeMargin(reading.features, contributions, reading.text.length);
  const reasons = findReasons(reading, shares).toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
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
