import type { FeatureList } from './featureList';
import { findKey } from './keyIndex';
import type { HeadName, Model } from './model';

export interface Scores {
  /** Logits: above 0 for project. The sum of `contributions`. */
  readonly margin: number;
  /** For each feature of the list, its share of the margin. */
  readonly contributions: Float64Array;
  /** Logits of the other two questions. */
  readonly unclear: number;
  readonly mixed: number;
}

/** Long texts show more features; without this they would always look certain. 40 is the size of a short sentence. */
export const lengthScale = (features: FeatureList): number => {
  let square = 0;
  for (const value of features.values) square += value * value;
  return Math.sqrt(40 / Math.max(4, square));
};

/** Takes the features of a text, gives what the model makes of them. Linear: every score is a sum over features. */
export const scoreFeatures = (features: FeatureList, model: Model): Scores => {
  const { project, unclear, mixed } = model.heads;
  const scale = lengthScale(features);
  const contributions = new Float64Array(features.keys.length);
  const sums = { margin: 0, unclear: 0, mixed: 0 };
  for (let index = 0; index < features.keys.length; index += 1) {
    const position = findKey(model.features, features.keys[index] ?? 0);
    if (position < 0) continue;
    const value = (features.values[index] ?? 0) * scale;
    const contribution = (project.weights[position] ?? 0) * project.scale * value;
    contributions[index] = contribution;
    sums.margin += contribution;
    sums.unclear += (unclear.weights[position] ?? 0) * unclear.scale * value;
    sums.mixed += (mixed.weights[position] ?? 0) * mixed.scale * value;
  }
  return { ...sums, contributions };
};

/** Logits of one question alone. */
export const scoreHead = (features: FeatureList, model: Model, name: HeadName): number => {
  const { weights, scale } = model.heads[name];
  let sum = 0;
  for (let index = 0; index < features.keys.length; index += 1) {
    const position = findKey(model.features, features.keys[index] ?? 0);
    if (position >= 0) sum += (weights[position] ?? 0) * (features.values[index] ?? 0);
  }
  return sum * scale * lengthScale(features);
};
