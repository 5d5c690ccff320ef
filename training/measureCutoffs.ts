import { certaintyWeight } from '../src/core/classifier/classify';
import type { Cutoffs, Model } from '../src/core/classifier/model';
import { predict } from '../src/core/classifier/predict';
import type { Example } from './readCorpus';

/** What a model that had not seen an example's file says of it. */
export interface HeldOut {
  readonly example: Example;
  readonly margin: number;
  /** Logits as certainty is rated by. */
  readonly weight: number;
  readonly pUnclear: number;
  readonly pMixed: number;
}

/** Before they are measured: everything is unsure, and no text is unclear or mixed. */
export const openCutoffs: Cutoffs = { clearLatin: 99, clearHan: 99, likelyLatin: 99, likelyHan: 99, unclear: 1, mixed: 1, mixedPart: 0.6, balanced: 0.15 };

export const predictHeldOut = (examples: readonly Example[], model: Model): readonly HeldOut[] =>
  examples.map((example) => {
    const prediction = predict(example.text, model);
    return { example, margin: prediction.margin, weight: certaintyWeight(prediction), pUnclear: prediction.pUnclear, pMixed: prediction.pMixed };
  });

export const isSingle = ({ example: { label } }: HeldOut): boolean => label === 'project' || label === 'operations';
export const isRight = ({ example: { label }, margin }: HeldOut): boolean => label === (margin > 0 ? 'project' : 'operations');

/** The least weight from which at least `precision` of the answers are right; mixed and unclear texts count as wrong. */
const cutoffFor = (rows: readonly HeldOut[], precision: number): number => {
  const sorted = [...rows].sort((a, b) => b.weight - a.weight);
  let right = 0;
  let cutoff = sorted[0]?.weight ?? 0;
  sorted.forEach((row, index) => {
    if (isRight(row)) right += 1;
    if (right / (index + 1) >= precision) cutoff = row.weight;
  });
  return cutoff;
};

/** The least probability that at most `share` of single tasks reach, but no less than `floor`. */
const limitFor = (values: readonly number[], share: number, floor: number): number => {
  const sorted = [...values].sort((a, b) => b - a);
  return Math.max(floor, sorted[Math.floor(sorted.length * share)] ?? 1);
};

/** Scale that makes margins calibrated logits: the temperature of least log loss, found on a grid. */
export const measureTemperature = (rows: readonly HeldOut[]): number => {
  const single = rows.filter(isSingle);
  const loss = (temperature: number): number => single.reduce((sum, row) => sum + Math.log1p(Math.exp((isRight(row) ? -1 : 1) * Math.abs(row.margin / temperature))), 0);
  const grid = Array.from({ length: 60 }, (_, index) => 0.5 + index * 0.05);
  return grid.reduce((best, temperature) => (loss(temperature) < loss(best) ? temperature : best));
};

/** Real text is harder than any that was written for training, so that the targets leave room: see training/README.md. */
export interface Targets {
  readonly clear: number;
  readonly likely: number;
  /** Share of single tasks that may be called unclear, or mixed. */
  readonly lost: number;
}

export const targets: Targets = { clear: 0.985, likely: 0.95, lost: 0.03 };

export const measureCutoffs = (rows: readonly HeldOut[]): Cutoffs => {
  const english = rows.filter(({ example }) => example.language === 'en');
  const chinese = rows.filter(({ example }) => example.language === 'zh');
  const single = rows.filter(isSingle);
  const [clearLatin, likelyLatin] = [cutoffFor(english, targets.clear), cutoffFor(english, targets.likely)];
  const [clearHan, likelyHan] = [cutoffFor(chinese, targets.clear), cutoffFor(chinese, targets.likely)];
  return {
    ...openCutoffs,
    clearLatin,
    clearHan,
    likelyLatin,
    likelyHan,
    unclear: limitFor(single.map(({ pUnclear }) => pUnclear), targets.lost, 0.25),
    mixed: limitFor(single.map(({ pMixed }) => pMixed), targets.lost, 0.2),
  };
};
