import type { TaskPart } from '../workKind';
import { attributeMargin } from './attributeMargin';
import type { Reading } from './extractFeatures';
import { findReasons, type Reason } from './findReasons';
import type { NormalizedText } from './normalizeText';

export interface Split {
  readonly parts: readonly TaskPart[];
  /** Logits of the strongest reason of the weaker part. */
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

/** The strongest reason for either role before, or after, a place. */
interface Strengths {
  readonly project: number;
  readonly operations: number;
}

const none: Strengths = { project: 0, operations: 0 };

/** Gives, for every number of reasons from none to all, the strongest among so many first ones. */
const accumulate = (reasons: readonly Reason[]): readonly Strengths[] => {
  const list: Strengths[] = [none];
  for (const { amount } of reasons) {
    const { project, operations } = list.at(-1) ?? none;
    list.push({ project: Math.max(project, amount), operations: Math.max(operations, -amount) });
  }
  return list;
};

/**
 * Looks for the place, at a coordination or the end of a clause, that has the strongest reason for one role before it and for the
 * other after it ("develop | and maintain the database": an object that both verbs share stands after the second, so that sums over
 * either half would mislead). Gives both parts, or undefined when no place divides the sides.
 */
export const findParts = (normal: NormalizedText, reading: Reading, contributions: Float64Array): Split | undefined => {
  const { text } = reading;
  const reasons = findReasons(reading, attributeMargin(reading.features, contributions, text.length));
  const before = accumulate(reasons);
  const after = accumulate(reasons.toReversed()).toReversed();

  let best: { readonly end: number; readonly next: number; readonly projectFirst: boolean; readonly weight: number } | undefined;
  let count = 0;
  for (const match of text.matchAll(coordination)) {
    while (count < reasons.length && (reasons[count]?.start ?? 0) < match.index) count += 1;
    // A word or date that holds the mark is no place to split.
    if ((reasons[count - 1]?.end ?? 0) > match.index) continue;
    const left = before[count] ?? none;
    const right = after[count] ?? none;
    const projectFirst = Math.min(left.project, right.operations);
    const operationsFirst = Math.min(left.operations, right.project);
    const weight = Math.max(projectFirst, operationsFirst);
    if (weight > (best?.weight ?? 0)) best = { end: match.index, next: match.index + match[0].length, projectFirst: projectFirst >= operationsFirst, weight };
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
