import type { Model } from '../src/core/classifier/model';
import { prepareCorpus, trainCalibrated } from './calibrateModel';
import { foldFiles, toModel } from './crossValidate';
import { scoreTask, type ScoredTask } from './fitBlend';
import type { Sources } from './loadSources';
import type { DocumentTask } from './readDocuments';

/** Documents of some authors with a model that has not seen them. */
export interface HeldDocuments {
  readonly tasks: readonly DocumentTask[];
  readonly model: Model;
  readonly scored: readonly ScoredTask[];
}

/** Holds out the files of documents, a fold at a time, and scores their tasks with a model that was trained on everything else. */
export const crossDocuments = (sources: Sources, folds: number, temperature: number): readonly HeldDocuments[] => {
  const corpus = prepareCorpus(sources);
  const files = [...new Set(sources.documents.map(({ file }) => file))];
  return foldFiles(files, folds).map((held) => {
    const model = toModel(trainCalibrated(corpus, sources.documents.filter(({ file }) => !held.includes(file)), sources, temperature));
    const tasks = sources.documents.filter(({ file }) => held.includes(file));
    return { tasks, model, scored: tasks.map((task) => scoreTask(task, model)) };
  });
};
