import type { LearnedEvidence } from '../workKind';
import type { Decision } from './decision';

/** What earlier decisions add to a margin, and the one of them that adds most of it. */
export interface Lean {
  /** Logits, above 0 for project. */
  readonly amount: number;
  readonly decision: Decision;
  /** As in LearnedEvidence. */
  readonly place?: LearnedEvidence['place'];
}

/** Takes leans that have nothing to do with each other, gives their sum and the decision that weighs most on its side; undefined for none and where they cancel out. */
export function sumLeans(leans: readonly Lean[]): Lean | undefined {
  const amount = leans.reduce((total, lean) => total + lean.amount, 0);
  if (amount === 0) return undefined;
  return { ...leans.reduce((best, lean) => (lean.amount * amount > best.amount * amount ? lean : best)), amount };
}
