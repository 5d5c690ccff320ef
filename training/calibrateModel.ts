import type { Sources } from './loadSources';
import { openCutoffs } from './measureCutoffs';
import type { DocumentTask } from './readDocuments';
import { prepareExamples, trainModel, type PreparedExample } from './trainModel';
import type { ModelDraft } from './writeModel';

/** The texts of the corpus, prepared once for several trainings. */
export const prepareCorpus = ({ examples, knowledge }: Sources): readonly PreparedExample[] => prepareExamples(examples, knowledge);

/** Trains on the whole corpus and on these documents; margins become calibrated logits. Cut-offs and blend are still open. */
export const trainCalibrated = (corpus: readonly PreparedExample[], documents: readonly DocumentTask[], { knowledge, corpusKey }: Sources, temperature: number): ModelDraft => {
  const draft = trainModel([...corpus, ...prepareExamples(documents, knowledge)], knowledge, openCutoffs, corpusKey);
  return { ...draft, weights: { ...draft.weights, project: draft.weights.project.map((weight) => weight / temperature) } };
};
