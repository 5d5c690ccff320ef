import type { TaskPart } from '../workKind';
import { attributeMargin, sumShares } from './attributeMargin';
import type { Reading } from './extractFeatures';
import type { NormalizedText } from './normalizeText';

export interface Split {
  readonly parts: readonly TaskPart[];
  /** Logits of the strongest word of the weaker part. */
  readonly weight: number;
}

/** Where one part of a task can end and the next begin. */
const coordination = /[.;,:!?。、\n()/]|\b(?:and|or|then|plus|as well as|after which|afterwards)\b|&|\+|并|然后|之后|以及|及|后|和|再|且|同时|与|兼/g;

const isWordAt = (text: string, index: number): boolean => /[a-z0-9\u4e00-\u9fff]/.test(text.charAt(index));

const trimSpan = (text: string, start: number, end: number): { readonly start: number; readonly end: number } => {
  let from = start;
  let to = end;
  while (from < to && !isWordAt(text, from)) from += 1;
  while (to > from && !isWordAt(text, to - 1)) to -= 1;
  return { start: from, end: to };
};

/** The strongest word for either role, before or after a place. An object shared by both verbs stands after the second. */
interface Strengths {
  readonly project: number;
  readonly operations: number;
}

const add = (strengths: Strengths, share: number): Strengths => ({ project: Math.max(strengths.project, share), operations: Math.max(strengths.operations, -share) });

/**
 * Looks for the place, at a coordination or the end of a clause, where what speaks for one role ends and what speaks for the other
 * begins. Gives both parts, or undefined when no place has a word for one role before it and a word for the other after it.
 */
export const findParts = (normal: NormalizedText, reading: Reading, contributions: Float64Array): Split | undefined => {
  const { text, units } = reading;
  const shares = attributeMargin(reading.features, contributions, text.length);
  const amounts = units.map((unit) => sumShares(shares, unit));
  const before: Strengths[] = [{ project: 0, operations: 0 }];
  for (const amount of amounts) before.push(add(before.at(-1) ?? { project: 0, operations: 0 }, amount));
  const after: Strengths[] = [{ project: 0, operations: 0 }];
  for (const amount of amounts.toReversed()) after.push(add(after.at(-1) ?? { project: 0, operations: 0 }, amount));
  after.reverse();

  let best: { readonly end: number; readonly next: number; readonly projectFirst: boolean; readonly weight: number } | undefined;
  let unit = 0;
  for (const match of text.matchAll(coordination)) {
    const next = match.index + match[0].length;
    while (unit < units.length && (units[unit]?.start ?? 0) < next) unit += 1;
    // A word that holds the mark ("运维及保障" as one entry) is no place to split.
    const left = before[Math.max(0, unit - ((units[unit - 1]?.end ?? 0) > match.index ? 1 : 0))];
    const right = after[unit];
    if (left === undefined || right === undefined || (units[unit - 1]?.end ?? 0) > next) continue;
    const projectFirst = Math.min(left.project, right.operations);
    const operationsFirst = Math.min(left.operations, right.project);
    const weight = Math.max(projectFirst, operationsFirst);
    if (weight > (best?.weight ?? 0)) best = { end: match.index, next, projectFirst: projectFirst >= operationsFirst, weight };
  }
  if (best === undefined) return undefined;
  const { projectFirst, weight } = best;
  const spans = [trimSpan(text, 0, best.end), trimSpan(text, best.next, text.length)];
  if (spans.some(({ start, end }) => end <= start)) return undefined;
  const parts = spans.map(
    ({ start, end }, index): TaskPart => ({
      role: projectFirst === (index === 0) ? 'project' : 'operations',
      start: normal.starts[start] ?? 0,
      end: normal.ends[end - 1] ?? 0,
    }),
  );
  return { parts, weight };
};
