import { certaintyWeight } from '../src/core/classifier/classify';
import type { Cutoffs, Model } from '../src/core/classifier/model';
import { predict } from '../src/core/classifier/predict';
import type { Example, Language } from './readCorpus';

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
export const openCutoffs: Cutoffs = { clearLatin: 99, clearHan: 99, likelyLatin: 99, likelyHan: 99, unclearLatin: 1, unclearHan: 1, mixed: 1, mixedPart: 0.6, balanced: 0.15 };

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

/** In Chinese, texts that are no single task look more like one: only a higher target keeps them from a sure answer. */
export const targets: Readonly<Record<Language, Targets>> = {
  en: { clear: 0.985, likely: 0.955, lost: 0.03 },
  zh: { clear: 0.99, likely: 0.975, lost: 0.03 },
};

const measureLanguage = (rows: readonly HeldOut[], language: Language): { readonly clear: number; readonly likely: number; readonly unclear: number } => {
  const own = rows.filter(({ example }) => example.language === language);
  const { clear, likely, lost } = targets[language];
  return { clear: cutoffFor(own, clear), likely: cutoffFor(own, likely), unclear: limitFor(own.filter(isSingle).map(({ pUnclear }) => pUnclear), lost, 0.15) };
};

export const measureCutoffs = (rows: readonly HeldOut[]): Cutoffs => {
  const latin = measureLanguage(rows, 'en');
  const han = measureLanguage(rows, 'zh');
  return {
    ...openCutoffs,
    clearLatin: latin.clear,
    clearHan: han.clear,
    likelyLatin: latin.likely,
    likelyHan: han.likely,
    unclearLatin: latin.unclear,
    unclearHan: han.unclear,
    mixed: limitFor(rows.filter(isSingle).map(({ pMixed }) => pMixed), targets.en.lost, 0.2),
  };
};
