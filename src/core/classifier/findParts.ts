import type { TaskPart } from '../workKind';
import { attributeMargin, sumShares } from './attributeMargin';
import type { Reading } from './extractFeatures';
import type { NormalizedText } from './normalizeText';

export interface Split {
  readonly parts: readonly TaskPart[];
  /** Logits of the weaker of the two parts. */
  readonly weight: number;
}

const coordination = /[.;,:!?。、\n()]|\b(?:and|then|plus|as well as|after which|afterwards)\b|&|\+|并|然后|之后|以及|及|后|和|再|且|同时|与|兼/g;

const trimSpan = (text: string, start: number, end: number): { readonly start: number; readonly end: number } => {
  let from = start;
  let to = end;
  while (from < to && !/[a-z0-9\u4e00-\u9fff]/.test(text.charAt(from))) from += 1;
  while (to > from && !/[a-z0-9\u4e00-\u9fff]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

/**
 * Looks for the place, at a coordination or clause end, where what speaks for one role ends and what speaks for the other
 * begins. Gives both parts, or undefined when no place divides the sides.
 */
export const findParts = (normal: NormalizedText, reading: Reading, contributions: Float64Array): Split | undefined => {
  const { text } = reading;
  const shares = attributeMargin(reading.features, contributions, text.length);
  const total = sumShares(shares, { start: 0, end: text.length });
  let sum = 0;
  let at = 0;
  let best: { readonly end: number; readonly next: number; readonly left: number; readonly weight: number } | undefined;
  for (const match of text.matchAll(coordination)) {
    sum += sumShares(shares, { start: at, end: match.index });
    at = match.index;
    const right = total - sum;
    const weight = Math.min(Math.abs(sum), Math.abs(right));
    if (sum * right < 0 && weight > (best?.weight ?? 0)) best = { end: match.index, next: match.index + match[0].length, left: sum, weight };
  }
  if (best === undefined) return undefined;
  const spans = [trimSpan(text, 0, best.end), trimSpan(text, best.next, text.length)];
  if (spans.some(({ start, end }) => end <= start)) return undefined;
  const parts = spans.map(
    ({ start, end }, index): TaskPart => ({
      role: (best.left > 0) === (index === 0) ? 'project' : 'operations',
      start: normal.starts[start] ?? 0,
      end: normal.ends[end - 1] ?? 0,
    }),
  );
  return { parts, weight: best.weight };
};
