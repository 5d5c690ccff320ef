import type { SurroundingEvidence, TaskContext } from '../workKind';
import { blendMargin } from './blendMargin';
import { extractFeatures, type Reading } from './extractFeatures';
import type { Model } from './model';
import { normalizeText, type NormalizedText } from './normalizeText';
import { surroundingTerms } from './readSurroundings';
import { scoreFeatures } from './scoreFeatures';

/** Everything the model says of a text, before it is put into words. */
export interface Prediction {
  readonly normal: NormalizedText;
  readonly reading: Reading;
  readonly contributions: Float64Array;
  /** What the place of the task adds; empty where none is known. */
  readonly surroundings: readonly SurroundingEvidence[];
  /** Logits, above 0 for project: the contributions, the surroundings and, where there are any, a constant. */
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
  const scores = scoreFeatures(reading.features, model);
  const common = { normal, reading, pMixed: toProbability(scores.mixed) };
  // Where there is no word there is no task, wherever it stands.
  const terms = context === undefined || reading.units.length === 0 ? [] : surroundingTerms(context, model);
  if (terms.length === 0) return { ...common, contributions: scores.contributions, surroundings: [], margin: scores.margin, pUnclear: toProbability(scores.unclear) };
  const { blend } = model;
  const { surroundings, ownShare, margin } = blendMargin(scores.margin, terms, blend);
  const unclear = blend.unclearOwn * scores.unclear + blend.unclearBias + blend.unclearMargin * Math.abs(margin);
  return { ...common, contributions: scores.contributions.map((share) => share * ownShare), surroundings, margin, pUnclear: toProbability(unclear) };
};
