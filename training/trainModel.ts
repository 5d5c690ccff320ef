import { extractFeatures } from '../src/core/classifier/extractFeatures';
import { buildLexicon, type Lexicon } from '../src/core/classifier/lexicon';
import { headNames, type Cutoffs, type HeadName } from '../src/core/classifier/model';
import { normalizeText } from '../src/core/classifier/normalizeText';
import { lengthScale } from '../src/core/classifier/scoreFeatures';
import { readSettings, type Settings } from './settings';
import type { Example } from './readCorpus';
import { mergeLexicons, type LexiconLine } from './readLexicons';
import { trainLinear, type Sample } from './trainLinear';
import type { ModelDraft } from './writeModel';

/** A text with its features, extracted once for all folds. */
export interface PreparedExample extends Example {
  readonly keys: Uint32Array;
  readonly values: Float32Array;
  readonly wordFeatureCount: number;
}

export interface Knowledge {
  readonly entryKeys: Uint32Array;
  readonly entries: Uint16Array;
  /** Lexicon entries as short texts of one label. */
  readonly phrases: readonly (PreparedExample & { readonly weight: number })[];
}

const prepare = <T extends Example>(example: T, lexicon: Lexicon): T & PreparedExample => {
  const { features, wordFeatureCount } = extractFeatures(normalizeText(example.text).text, lexicon);
  const scale = lengthScale(features);
  return { ...example, keys: Uint32Array.from(features.keys), values: Float32Array.from(features.values, (value) => value * scale), wordFeatureCount };
};

export const prepareExamples = (examples: readonly Example[], knowledge: Pick<Knowledge, 'entryKeys' | 'entries'>): readonly PreparedExample[] => {
  const lexicon = buildLexicon(knowledge.entryKeys, knowledge.entries);
  return examples.map((example) => prepare(example, lexicon));
};

/** Takes the lexicons and the list of Chinese words, gives them as a table and as training texts. */
export const prepareKnowledge = (lines: readonly LexiconLine[], words: readonly string[], settings: Settings = readSettings): Knowledge => {
  const { keys: entryKeys, entries } = mergeLexicons(lines, words);
  // As a training text an entry must not show its own lexicon feature, or that feature would explain everything.
  const onlyWords = mergeLexicons([], words);
  const wordList = buildLexicon(onlyWords.keys, onlyWords.entries);
  const phrases = lines.map(({ text, language, lean, rough }) => ({
    ...prepare({ text, language, file: 'lexicon', label: lean > 0 ? 'project' : 'operations' }, wordList),
    weight: ((rough ? settings.roughWeight : settings.phraseWeight) * Math.abs(lean)) / 3,
  }));
  return { entryKeys, entries, phrases };
};

const targetOf: Readonly<Record<HeadName, (example: Example) => number | undefined>> = {
  project: ({ label }) => (label === 'project' ? 1 : label === 'operations' ? 0 : undefined),
  unclear: ({ label }) => (label === 'unclear' ? 1 : 0),
  mixed: ({ label }) => (label === 'mixed' ? 1 : 0),
};

const countFeatures = (examples: readonly PreparedExample[], least: number): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([key]) => key);
  return new Map(kept.sort((a, b) => a - b).map((key, index) => [key, index]));
};

const toSample = ({ keys, values, wordFeatureCount }: PreparedExample, ids: ReadonlyMap<number, number>, target: number, weight: number): Sample => {
  const known = [...keys.keys()].filter((index) => ids.has(keys[index] ?? 0));
  return {
    features: Uint32Array.from(known, (index) => ids.get(keys[index] ?? 0) ?? 0),
    values: Float32Array.from(known, (index) => values[index] ?? 0),
    droppable: known.filter((index) => index < wordFeatureCount).length,
    target,
    weight,
  };
};

const average = (runs: readonly Float64Array[]): Float64Array => {
  const mean = new Float64Array(runs[0]?.length ?? 0);
  for (const run of runs) for (let index = 0; index < mean.length; index += 1) mean[index] = (mean[index] ?? 0) + (run[index] ?? 0) / runs.length;
  return mean;
};

/** Takes prepared texts and knowledge, gives a model without its cut-offs measured. Same input, same numbers. */
export const trainModel = (examples: readonly PreparedExample[], knowledge: Knowledge, cutoffs: Cutoffs, corpusKey: number, settings: Settings = readSettings): ModelDraft => {
  const ids = countFeatures([...examples, ...knowledge.phrases], settings.leastCount);
  const weights = Object.fromEntries(
    headNames.map((head) => {
      const weigh = settings.weightOf[head];
      const samples = examples.flatMap((example) => {
        const target = targetOf[head](example);
        const weight = weigh(example.file);
        return target === undefined || weight === 0 ? [] : [toSample(example, ids, target, weight)];
      });
      if (head === 'project') samples.push(...knowledge.phrases.map((phrase) => toSample(phrase, ids, phrase.label === 'project' ? 1 : 0, phrase.weight)));
      const seeds = head === 'project' ? settings.seeds : settings.seeds.slice(0, 1);
      return [head, average(seeds.map((seed) => trainLinear(samples, ids.size, { ...settings.linear, seed })))];
    }),
  ) as Record<HeadName, Float64Array>;
  return keepHeaviest({ entryKeys: knowledge.entryKeys, entries: knowledge.entries, featureKeys: Uint32Array.from(ids.keys()), weights, cutoffs, corpusKey }, settings.mostFeatures);
};

/** Drops the features that matter least, so that the model file stays small. */
const keepHeaviest = (draft: ModelDraft, most: number): ModelDraft => {
  const { project, unclear, mixed } = draft.weights;
  const importance = Float64Array.from(project, (weight, index) => Math.max(Math.abs(weight), 0.4 * Math.abs(unclear[index] ?? 0), 0.4 * Math.abs(mixed[index] ?? 0)));
  const least = importance.length <= most ? 0 : (Float64Array.from(importance).sort()[importance.length - most] ?? 0);
  const kept = [...importance.keys()].filter((index) => (importance[index] ?? 0) >= least).slice(0, most);
  const pick = (weights: Float64Array): Float64Array => Float64Array.from(kept, (index) => weights[index] ?? 0);
  return { ...draft, featureKeys: Uint32Array.from(kept, (index) => draft.featureKeys[index] ?? 0), weights: { project: pick(project), unclear: pick(unclear), mixed: pick(mixed) } };
};
