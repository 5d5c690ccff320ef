import type { HeadName } from '../src/core/classifier/model';
import type { LinearOptions } from './trainLinear';

/** Every number that was chosen by experiment; training/README.md says what each was found to move. */
export interface Settings {
  readonly linear: Omit<LinearOptions, 'seed'>;
  /** The project head is the mean of one run a seed: order of samples matters by about a point. */
  readonly seeds: readonly number[];
  /** Texts a feature must occur in. */
  readonly leastCount: number;
  readonly mostFeatures: number;
  /** Weight of a lexicon entry of lean 3 as a training text. */
  readonly phraseWeight: number;
  readonly roughWeight: number;
  /** Weight of a text by its file, for each head of the model. */
  readonly weightOf: Readonly<Record<HeadName, (file: string) => number>>;
}

const isBreadth = (file: string): boolean => /^(?:en|zh)-b\d/.test(file);
const isNatural = (file: string): boolean => /^(?:en|zh)-[br]\d/.test(file);
/** Breadth lists have no unclear or mixed lines; as negatives they count little, or length alone would tell. */
const weighOther = (file: string): number => (isBreadth(file) ? 0.3 : 1);

export const readSettings: Settings = {
  linear: { epochs: 6, rate: 0.05, penalty: 2e-5, dropout: 0.5 },
  seeds: [1, 2, 3],
  leastCount: 2,
  mostFeatures: 94_000,
  phraseWeight: 0.3,
  roughWeight: 0.1,
  weightOf: {
    // Cue words are balanced in the tricky texts, which teaches to distrust them; natural text must carry its weight.
    project: (file) => (isNatural(file) ? 1 : 0.5),
    unclear: weighOther,
    mixed: weighOther,
  },
};
