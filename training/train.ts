import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate } from './crossValidate';
import { loadSources } from './loadSources';
import { measureCutoffs, measureTemperature, openCutoffs } from './measureCutoffs';
import { prepareExamples, trainModel } from './trainModel';
import { writeModel } from './writeModel';

/** Folds for the cut-offs; `npm run evaluate` holds out one file at a time. */
const folds = 6;

const sources = loadSources('training');
console.log(`${sources.examples.length} texts, ${sources.knowledge.phrases.length} lexicon entries`);
const heldOut = crossValidate(sources, folds);
const temperature = measureTemperature(heldOut);
const scaled = heldOut.map((row) => ({ ...row, margin: row.margin / temperature, weight: row.weight / temperature }));
const cutoffs = measureCutoffs(scaled);
console.log(`temperature ${temperature.toFixed(2)}`, cutoffs);

const draft = trainModel(prepareExamples(sources.examples, sources.knowledge), sources.knowledge, openCutoffs, sources.corpusKey);
const project = draft.weights.project.map((weight) => weight / temperature);
const bytes = writeModel({ ...draft, weights: { ...draft.weights, project }, cutoffs });
mkdirSync(join('media', 'model'), { recursive: true });
writeFileSync(join('media', 'model', 'classifier.bin'), bytes);
console.log(`media/model/classifier.bin: ${bytes.length} bytes, ${draft.featureKeys.length} features, ${draft.entryKeys.length} lexicon entries`);
