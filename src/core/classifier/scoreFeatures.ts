import type { FeatureList } from './featureList';
import { headNames, type HeadName, type Model } from './model';
import { takeFloats } from './takeRoom';
import { findWeights, unpackWeight, type HeadNumber } from './weightTable';

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
export const lengthScale = ({ values }: FeatureList): number => {
  let square = 0;
  for (let index = 0; index < values.length; index += 1) square += (values[index] ?? 0) * (values[index] ?? 0);
  return Math.sqrt(40 / Math.max(4, square));
};

const numberOf = (name: HeadName): HeadNumber => headNames.indexOf(name) as HeadNumber;
const projectHead = numberOf('project');
const unclearHead = numberOf('unclear');
const mixedHead = numberOf('mixed');

/** Takes the features of a text, gives what the model makes of them. Linear: every score is a sum over features. */
export const scoreFeatures = (features: FeatureList, { weights, scales }: Model): Scores => {
  const { keys, values } = features;
  const scale = lengthScale(features);
  const contributions = takeFloats(keys.length);
  let margin = 0;
  let unclear = 0;
  let mixed = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const packed = findWeights(weights, keys[index] ?? 0);
    if (packed === 0) continue;
    const value = (values[index] ?? 0) * scale;
    const contribution = unpackWeight(packed, projectHead) * scales.project * value;
    contributions[index] = contribution;
    margin += contribution;
    unclear += unpackWeight(packed, unclearHead) * scales.unclear * value;
    mixed += unpackWeight(packed, mixedHead) * scales.mixed * value;
  }
  return { margin, contributions, unclear, mixed };
};

/** Logits of one question alone. */
export const scoreHead = (features: FeatureList, { weights, scales }: Model, name: HeadName): number => {
  const { keys, values } = features;
  const head = numberOf(name);
  let sum = 0;
  for (let index = 0; index < keys.length; index += 1) sum += unpackWeight(findWeights(weights, keys[index] ?? 0), head) * (values[index] ?? 0);
  return sum * scales[name] * lengthScale(features);
};
