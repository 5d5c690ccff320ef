/** One training example in sparse form; `target` is 1 or 0. */
export interface Sample {
  readonly features: Uint32Array;
  readonly values: Float32Array;
  /** So many of the features, the first, are left out at random while training. */
  readonly droppable: number;
  readonly target: number;
  readonly weight: number;
}

export interface LinearOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty per step. */
  readonly penalty: number;
  readonly seed: number;
  /** Probability that a droppable feature is left out: words met in training are unseen words elsewhere. */
  readonly dropout: number;
}

/** Marsaglia's xorshift: a seed gives the same unsigned numbers everywhere. */
const countRandomly = (seed: number): (() => number) => {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

const shuffled = (size: number, next: () => number): Uint32Array => {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  for (let index = size - 1; index > 0; index -= 1) {
    const other = next() % (index + 1);
    const held = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
};

/** Copies the values of a sample, with droppable ones left out at random and the others of them raised to keep their sum. */
const dropSome = ({ values, droppable }: Sample, dropout: number, next: () => number): Float64Array => {
  const kept = Float64Array.from(values);
  const limit = dropout * 2 ** 32;
  for (let index = 0; index < droppable; index += 1) kept[index] = next() < limit ? 0 : (kept[index] ?? 0) / (1 - dropout);
  return kept;
};

/** Logistic regression by AdaGrad with L2 on the weights that a sample touches. Gives one weight a feature; same input, same bits. */
export const trainLinear = (samples: readonly Sample[], size: number, { epochs, rate, penalty, seed, dropout }: LinearOptions): Float64Array => {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const next = countRandomly(seed * 7919);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffled(samples.length, next)) {
      const sample = samples[at];
      if (sample === undefined) continue;
      const { features, target, weight } = sample;
      const values = dropSome(sample, dropout, next);
      let margin = 0;
      for (let index = 0; index < features.length; index += 1) margin += (weights[features[index] ?? 0] ?? 0) * (values[index] ?? 0);
      const error = weight * (1 / (1 + Math.exp(-margin)) - target);
      for (let index = 0; index < features.length; index += 1) {
        const value = values[index] ?? 0;
        if (value === 0) continue;
        const feature = features[index] ?? 0;
        const gradient = error * value + penalty * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + gradient * gradient;
        weights[feature] = (weights[feature] ?? 0) - (rate * gradient) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  }
  return weights;
};
