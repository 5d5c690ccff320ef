import { beyondClear, blendMargin } from '../src/core/classifier/blendMargin';
import { extractFeatures } from '../src/core/classifier/extractFeatures';
import { blendNames, type Blend, type Model } from '../src/core/classifier/model';
import { normalizeText } from '../src/core/classifier/normalizeText';
import { surroundingTerms, type SurroundingTerm } from '../src/core/classifier/readSurroundings';
import { scoreFeatures } from '../src/core/classifier/scoreFeatures';
import type { DocumentTask } from './readDocuments';
import { trainLinear, type Sample } from './trainLinear';

/** Before it is fitted: the task alone decides. */
export const openBlend: Blend = { ...(Object.fromEntries(blendNames.map((name) => [name, 0])) as Blend), own: 1, unclearOwn: 1 };

type Name = keyof Blend;

/** A task with what a model that had not seen its document says of it and of its place. */
export interface ScoredTask extends Pick<DocumentTask, 'label' | 'file'> {
  readonly own: number;
  readonly unclear: number;
  readonly terms: readonly SurroundingTerm[];
}

export const scoreTask = ({ text, label, file, context }: DocumentTask, model: Model): ScoredTask => {
  const { margin, unclear } = scoreFeatures(extractFeatures(normalizeText(text).text, model.lexicon).features, model);
  return { label, file, own: margin, unclear, terms: surroundingTerms(context, model) };
};

const toSample = (values: readonly (readonly [Name, number])[], isPositive: boolean): Sample => ({
  features: Uint32Array.from(values, ([name]) => blendNames.indexOf(name)),
  values: Float32Array.from(values, ([, value]) => value),
  droppable: 0,
  target: isPositive ? 1 : 0,
  weight: 1,
});

const fit = (samples: readonly Sample[]): Partial<Blend> => {
  const weights = trainLinear(samples, blendNames.length, { epochs: 60, rate: 0.1, penalty: 1e-4, dropout: 0, seed: 1 });
  const used = new Set(samples.flatMap(({ features }) => [...features]));
  return Object.fromEntries([...used].map((index) => [blendNames[index], weights[index] ?? 0])) as Partial<Blend>;
};

/** Takes scored tasks, gives how much they and their surroundings weigh. Same input, same numbers. */
export const fitBlend = (tasks: readonly ScoredTask[]): Blend => {
  const sides = tasks.filter(({ label }) => label === 'project' || label === 'operations');
  if (sides.length === 0) return openBlend;
  const blend: Blend = {
    ...openBlend,
    ...fit(sides.map(({ label, own, terms }) => toSample([['own', own], ['ownClear', beyondClear(own)], ['bias', 1], ...terms.map(({ name, value }) => [name, value] as const)], label === 'project'))),
  };
  const size = ({ own, terms }: ScoredTask): number => Math.abs(blendMargin(own, terms, blend).margin);
  const unclear = fit(tasks.map((task) => toSample([['unclearOwn', task.unclear], ['unclearBias', 1], ['unclearMargin', size(task)]], task.label === 'unclear')));
  return { ...blend, ...unclear };
};
