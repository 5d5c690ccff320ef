import type { Lexicon } from './lexicon';
import type { WeightTable } from './weightTable';

/**
 * What each score of the model asks: project rather than operations, of a task; the same of the tasks that stand under a title or
 * heading; no task rather than one; both rather than one.
 */
export const headNames = ['project', 'surroundings', 'unclear', 'mixed'] as const;
export type HeadName = (typeof headNames)[number];

/** Cut-offs measured on held-out files by `npm run train`; all in logits but the probabilities of no task and of both. */
export const cutoffNames = ['clearLatin', 'clearHan', 'likelyLatin', 'likelyHan', 'unclearLatin', 'unclearHan', 'mixed', 'mixedPart', 'balanced'] as const;
export type Cutoffs = Readonly<Record<(typeof cutoffNames)[number], number>>;

/**
 * How much the task itself and each thing said of its place weigh, where the place is known; see blendMargin and surroundingTerms.
 * The last three make the logits of "no task" of those of the text, a constant and the size of the blended margin.
 */
export const blendNames = ['own', 'ownClear', 'bias', 'title', 'titleStrong', 'heading', 'headingStrong', 'outer', 'parentPlace', 'parentTask', 'siblings', 'siblingsStrong', 'siblingPlaces', 'unclearOwn', 'unclearBias', 'unclearMargin'] as const;
export type Blend = Readonly<Record<(typeof blendNames)[number], number>>;

export interface Model {
  readonly lexicon: Lexicon;
  /** Integer weights; times the scale of their head they are logits. */
  readonly weights: WeightTable;
  readonly scales: Readonly<Record<HeadName, number>>;
  readonly cutoffs: Cutoffs;
  readonly blend: Blend;
  /** Key of the corpus it was trained on, so that a test can say when the two have drifted apart. */
  readonly corpusKey: number;
}
