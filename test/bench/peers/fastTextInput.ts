import type { LabelledText } from './trainedPeer';
import { readPeerTokens } from './readPeerTokens';
import { shuffle } from './shuffle';

const labelPrefix = '__label__';

/**
 * The best of some twenty settings on files that are neither held out nor trained on, and small ones among equals. Two neighbouring
 * tokens count as one more; of those there are too many for a table of their own, so that they share buckets.
 */
export const fastTextSettings = { dim: 10, wordNgrams: 2, bucket: 200_000, epoch: 10, lr: 0.2, minn: 0, maxn: 0, seed: 1, verbose: 0 } as const;

/** One text as a line of fastText's input. */
export const toFastTextLine = (text: string): string => `${readPeerTokens(text).join(' ')}\n`;

/** The training file. Its order matters to the training, and the corpus comes by language and label. */
export const toFastTextFile = (texts: readonly LabelledText[]): string => shuffle(texts, 1).map(({ text, side }) => `${labelPrefix}${side} ${toFastTextLine(text)}`).join('');

/** The name that a label of fastText stands for. */
export const readFastTextLabel = (label: string | undefined): string | undefined => label?.replace(labelPrefix, '');
