import type { TaskContext } from '../workKind';
import { extractFeatures, type Reading } from './extractFeatures';
import type { Model } from './model';
import { normalizeText, type NormalizedText } from './normalizeText';
import { scoreContext } from './scoreContext';
import { scoreFeatures } from './scoreFeatures';

/** Everything the model says of a text, before it is put into words. */
export interface Prediction {
  readonly normal: NormalizedText;
  readonly reading: Reading;
  readonly contributions: Float64Array;
  /** Logits, above 0 for project: the contributions and what the context adds. */
  readonly margin: number;
  /** Probabilities, 0 to 1. */
  readonly pUnclear: number;
  readonly pMixed: number;
}

const toProbability = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Takes original text and, if known, where it stands. Same input, same output. */
export const predict = (text: string, model: Model, context?: TaskContext): Prediction => {
  const normal = normalizeText(text);
  const reading = extractFeatures(normal.text, model.lexicon);
  const { margin, contributions, unclear, mixed } = scoreFeatures(reading.features, model);
  return {
    normal,
    reading,
    contributions,
    margin: margin + (context === undefined || reading.units.length === 0 ? 0 : scoreContext(context, model)),
    pUnclear: toProbability(unclear),
    pMixed: toProbability(mixed),
  };
};
