import type { Evidence, SurroundingEvidence } from '../workKind';
import { attributeMargin } from './attributeMargin';
import { findReasons } from './findReasons';
import type { Prediction } from './predict';

export interface Explanation {
  /** Strongest first, at most eight. */
  readonly evidence: readonly Evidence[];
  /** What the place of the task said, where it is worth showing; strongest first. */
  readonly surroundings: readonly SurroundingEvidence[];
  /** What the margin owes to anything else: bias, stop words, weak words, whatever is not shown. Evidence, surroundings and remainder add up to it. */
  readonly remainder: number;
}

export const mostEvidence = 8;
/** Logits below which a word is not worth showing. */
const leastStrength = 0.12;
/** The same for what stands around the task, which a reader sees without being told. */
const leastSurrounding = 0.4;
/** A reason far weaker than the strongest one only distracts. */
const leastShare = 0.15;

/** Takes what the model says of a text, gives the words that carried it. */
export const explain = ({ normal, reading, contributions, surroundings: allSurroundings, margin }: Prediction): Explanation => {
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
  const surroundings = allSurroundings.filter(({ strength }) => strength >= leastSurrounding);
  const placed = surroundings.reduce((sum, { role, strength }) => sum + (role === 'project' ? strength : -strength), 0);
  return { evidence, surroundings, remainder: margin - placed - shown.reduce((sum, { amount }) => sum + amount, 0) };
};
