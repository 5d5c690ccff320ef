import type { SurroundingEvidence } from '../workKind';
import { weighSurroundings, type SurroundingTerm } from './readSurroundings';
import type { Blend } from './model';

/** Logits from which a task is clear by itself. */
const clearFrom = 4;

/** What a margin has beyond that, with its sign: lets a task that is clear by itself hold out against its surroundings. */
export const beyondClear = (margin: number): number => Math.sign(margin) * Math.max(0, Math.abs(margin) - clearFrom);

export interface BlendedMargin {
  readonly surroundings: readonly SurroundingEvidence[];
  /** What the contributions of the task's own words are multiplied by. */
  readonly ownShare: number;
  /** Logits, above 0 for project: the own margin times its share, the surroundings and a constant. */
  readonly margin: number;
}

/** Takes the margin of a task by itself and what its place says, gives what both come to. */
export const blendMargin = (own: number, terms: readonly SurroundingTerm[], blend: Blend): BlendedMargin => {
  const surroundings = weighSurroundings(terms, blend);
  const ownShare = own === 0 ? blend.own : blend.own + (blend.ownClear * beyondClear(own)) / own;
  const margin = surroundings.reduce((sum, { role, strength }) => sum + (role === 'project' ? strength : -strength), ownShare * own + blend.bias);
  return { surroundings, ownShare, margin };
};
