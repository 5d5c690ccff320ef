import { parseModel } from '../src/core/classifier/parseModel';
import type { Model } from '../src/core/classifier/model';
import type { Sources } from './loadSources';
import { openCutoffs, predictHeldOut, type HeldOut } from './measureCutoffs';
import { prepareExamples, trainModel } from './trainModel';
import { writeModel, type ModelDraft } from './writeModel';

/** The model as the extension will read it, rounding included. */
export const toModel = (draft: ModelDraft): Model => {
  const parsed = parseModel(writeModel(draft));
  if (!parsed.ok) throw new Error(`The trained model cannot be read back: ${parsed.reason}`);
  return parsed.model;
};

/** Files of one fold, held out together; each fold has files of both languages. */
export const foldFiles = (files: readonly string[], folds: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.min(folds, files.length) }, (_, fold) => files.filter((_file, index) => index % folds === fold));

/** For every example, what a model says that was trained without the example's file. */
export const crossValidate = ({ examples, knowledge, corpusKey }: Sources, folds: number): readonly HeldOut[] => {
  const prepared = prepareExamples(examples, knowledge);
  const files = [...new Set(examples.map(({ file }) => file))];
  return foldFiles(files, folds).flatMap((held) => {
    const rest = prepared.filter(({ file }) => !held.includes(file));
    const model = toModel(trainModel(rest, knowledge, openCutoffs, corpusKey));
    return predictHeldOut(examples.filter(({ file }) => held.includes(file)), model);
  });
};
