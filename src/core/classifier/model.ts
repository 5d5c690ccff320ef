import type { KeyIndex } from './keyIndex';
import type { Lexicon } from './lexicon';

/** What each score of the model asks: project rather than operations; no task rather than one; both rather than one. */
export const headNames = ['project', 'unclear', 'mixed'] as const;
export type HeadName = (typeof headNames)[number];

/** Integer weights, one a feature; times `scale` they are logits. */
export interface Head {
  readonly weights: Int16Array | Int8Array;
  readonly scale: number;
}

/** Cut-offs measured on held-out files by `npm run train`; all in logits but the probabilities `unclear` and `mixed`. */
export const cutoffNames = ['clearLatin', 'clearHan', 'likelyLatin', 'likelyHan', 'unclear', 'mixed', 'mixedPart', 'balanced'] as const;
export type Cutoffs = Readonly<Record<(typeof cutoffNames)[number], number>>;

export interface Model {
  readonly lexicon: Lexicon;
  readonly features: KeyIndex;
  readonly heads: Readonly<Record<HeadName, Head>>;
  readonly cutoffs: Cutoffs;
  /** Key of the corpus it was trained on, so that a test can say when the two have drifted apart. */
  readonly corpusKey: number;
}
