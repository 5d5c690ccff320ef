import type { FeatureList } from './featureList';
import type { Unit } from './readUnits';
import { takeFloats } from './takeRoom';

/**
 * Spreads what features contribute over the characters that show them, evenly; of a feature with two spans, half to each.
 * Gives one number a character of the normalised text; what has no span is left out.
 */
export const attributeMargin = (features: FeatureList, contributions: Float64Array, size: number): Float64Array => {
  const shares = takeFloats(size);
  const spread = (start: number, end: number, amount: number): void => {
    const share = amount / (end - start);
    for (let index = start; index < end; index += 1) shares[index] = (shares[index] ?? 0) + share;
  };
  for (let index = 0; index < contributions.length; index += 1) {
    const amount = contributions[index] ?? 0;
    if (amount === 0) continue;
    const at = 4 * index;
    const start = features.spans[at] ?? 0;
    const end = features.spans[at + 1] ?? 0;
    const secondStart = features.spans[at + 2] ?? 0;
    const secondEnd = features.spans[at + 3] ?? 0;
    spread(start, end, secondEnd > secondStart ? amount / 2 : amount);
    spread(secondStart, secondEnd, amount / 2);
  }
  return shares;
};

/** Adds up the shares of the characters of a unit, or of any span. */
export const sumShares = (shares: Float64Array, { start, end }: Pick<Unit, 'start' | 'end'>): number => {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += shares[index] ?? 0;
  return sum;
};
