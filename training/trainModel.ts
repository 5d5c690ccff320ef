import { extractFeatures } from '../src/core/classifier/extractFeatures';
import { buildLexicon, type Lexicon } from '../src/core/classifier/lexicon';
import { headNames, type Cutoffs, type HeadName } from '../src/core/classifier/model';
import { normalizeText } from '../src/core/classifier/normalizeText';
import { lengthScale } from '../src/core/classifier/scoreFeatures';
import { readSettings, type Settings } from './settings';
import type { Example } from './readCorpus';
import { mergeLexicons, type LexiconLine } from './readLexicons';
import type { Place } from './readPlaces';
import { openBlend } from './fitBlend';
import { trainLinear, type Sample } from './trainLinear';
import type { ModelDraft } from './writeModel';

/** What a text shows, extracted once for all folds. */
interface Shown {
  readonly keys: Uint32Array;
  readonly values: Float32Array;
  readonly wordFeatureCount: number;
}

export type PreparedExample = Example & Shown;

export interface Knowledge {
  readonly entryKeys: Uint32Array;
  readonly entries: Uint16Array;
  /** The table without what the lexicon knows: only where Chinese words end. */
  readonly wordsOnly: Pick<Knowledge, 'entryKeys' | 'entries'>;
  /** Lexicon entries as short texts of one label. */
  readonly phrases: readonly (PreparedExample & { readonly weight: number })[];
  /** Titles and headings; `target` is the share of project work below them. */
  readonly places: readonly (Shown & { readonly target: number })[];
}

const prepare = <T extends { readonly text: string }>(example: T, lexicon: Lexicon): T & Shown => {
  const { features, wordFeatureCount } = extractFeatures(normalizeText(example.text).text, lexicon);
  const scale = lengthScale(features);
  return { ...example, keys: Uint32Array.from(features.keys), values: Float32Array.from(features.values, (value) => value * scale), wordFeatureCount };
};

export const prepareExamples = (examples: readonly Example[], knowledge: Pick<Knowledge, 'entryKeys' | 'entries'>): readonly PreparedExample[] => {
  const lexicon = buildLexicon(knowledge.entryKeys, knowledge.entries);
  return examples.map((example) => prepare(example, lexicon));
};

/** Takes the lexicons, the list of Chinese words and the titles, gives them as a table and as training texts. */
export const prepareKnowledge = (lines: readonly LexiconLine[], words: readonly string[], places: readonly Place[] = [], settings: Settings = readSettings): Knowledge => {
  const { keys: entryKeys, entries } = mergeLexicons(lines, words);
  // As a training text an entry must not show its own lexicon feature, or that feature would explain everything.
  const onlyWords = mergeLexicons([], words);
  const wordList = buildLexicon(onlyWords.keys, onlyWords.entries);
  const phrases = lines.map(({ text, language, lean, rough }) => ({
    ...prepare({ text, language, file: 'lexicon', label: lean > 0 ? ('project' as const) : ('operations' as const) }, wordList),
    weight: ((rough ? settings.roughWeight : settings.phraseWeight) * Math.abs(lean)) / 3,
  }));
  const lexicon = buildLexicon(entryKeys, entries);
  return { entryKeys, entries, wordsOnly: { entryKeys: onlyWords.keys, entries: onlyWords.entries }, phrases, places: places.map(({ text, lean }) => ({ ...prepare({ text }, lexicon), target: (3 + lean) / 6 })) };
};

const sideOf = ({ label }: Example): number | undefined => (label === 'project' ? 1 : label === 'operations' ? 0 : undefined);

const targetOf: Readonly<Record<HeadName, (example: Example) => number | undefined>> = {
  project: sideOf,
  surroundings: sideOf,
  unclear: ({ label }) => (label === 'unclear' ? 1 : 0),
  mixed: ({ label }) => (label === 'mixed' ? 1 : 0),
};

const countFeatures = (examples: readonly Shown[], least: number): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([key]) => key);
  return new Map(kept.sort((a, b) => a - b).map((key, index) => [key, index]));
};

const toSample = ({ keys, values, wordFeatureCount }: Shown, ids: ReadonlyMap<number, number>, target: number, weight: number): Sample => {
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
  const ids = countFeatures([...examples, ...knowledge.phrases, ...knowledge.places], settings.leastCount);
  const weights = Object.fromEntries(
    headNames.map((head) => {
      const weigh = settings.weightOf[head];
      const samples = examples.flatMap((example) => {
        const target = targetOf[head](example);
        const weight = weigh(example.file);
        return target === undefined || weight === 0 ? [] : [toSample(example, ids, target, weight)];
      });
      const phraseWeight = settings.weighPhrases[head];
      if (phraseWeight > 0) samples.push(...knowledge.phrases.map((phrase) => toSample(phrase, ids, phrase.label === 'project' ? 1 : 0, phraseWeight * phrase.weight)));
      if (head === 'surroundings') samples.push(...knowledge.places.map((place) => toSample(place, ids, place.target, 1)));
      const seeds = head === 'project' ? settings.seeds : settings.seeds.slice(0, 1);
      return [head, average(seeds.map((seed) => trainLinear(samples, ids.size, { ...settings.linear, seed })))];
    }),
  ) as Record<HeadName, Float64Array>;
  return keepHeaviest({ entryKeys: knowledge.entryKeys, entries: knowledge.entries, featureKeys: Uint32Array.from(ids.keys()), weights, cutoffs, blend: openBlend, corpusKey }, settings);
};

/** How much a weight of each head counts when features are dropped. */
const importanceOf: Readonly<Record<HeadName, number>> = { project: 1, surroundings: 0.4, unclear: 0.4, mixed: 0.4 };

/** The least value that is among the `most` largest. */
const leastOf = (values: Float64Array, most: number): number => (values.length <= most ? 0 : (Float64Array.from(values).sort()[values.length - most] ?? 0));

/** Drops the features that matter least, and of the other heads the weights that do, so that the model file stays small. */
const keepHeaviest = (draft: ModelDraft, { mostFeatures, mostWeights }: Settings): ModelDraft => {
  const heads = headNames.map((name) => ({ weights: draft.weights[name], share: importanceOf[name] }));
  const importance = Float64Array.from(draft.featureKeys, (_, index) => heads.reduce((most, { weights, share }) => Math.max(most, share * Math.abs(weights[index] ?? 0)), 0));
  const least = leastOf(importance, mostFeatures);
  const kept = [...importance.keys()].filter((index) => (importance[index] ?? 0) >= least).slice(0, mostFeatures);
  const pick = (name: HeadName): Float64Array => {
    const weights = Float64Array.from(kept, (index) => draft.weights[name][index] ?? 0);
    const floor = name === 'project' ? 0 : leastOf(weights.map(Math.abs), mostWeights);
    return weights.map((weight) => (Math.abs(weight) >= floor ? weight : 0));
  };
  return { ...draft, featureKeys: Uint32Array.from(kept, (index) => draft.featureKeys[index] ?? 0), weights: Object.fromEntries(headNames.map((name) => [name, pick(name)])) as Record<HeadName, Float64Array> };
};
