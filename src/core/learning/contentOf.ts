import type { Reading } from '../classifier/extractFeatures';

/** What a text says, as far as texts are compared by it; of length 1 as a vector, but that a key may stand there twice. */
export interface Content {
  readonly keys: Uint32Array;
  readonly values: Float32Array;
}

/** Features below this value are stop words and parts of words, which tell nothing about what a text is about. */
const leastValue = 0.45;

/** Takes a reading, gives its words, pairs of words, head and object: the bare ones, not what the lexicon knows of them. */
export function contentOf({ features, wordFeatureCount }: Pick<Reading, 'features' | 'wordFeatureCount'>): Content {
  const keys = new Uint32Array(wordFeatureCount);
  const values = new Float32Array(wordFeatureCount);
  let size = 0;
  let square = 0;
  for (let index = 0; index < wordFeatureCount; index += 1) {
    const value = features.values[index] ?? 0;
    if (value < leastValue) continue;
    keys[size] = features.keys[index] ?? 0;
    values[size] = value;
    square += value * value;
    size += 1;
  }
  const length = Math.sqrt(square) || 1;
  for (let index = 0; index < size; index += 1) values[index] = (values[index] ?? 0) / length;
  return { keys: keys.subarray(0, size), values: values.subarray(0, size) };
}
