import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareCorpus, trainCalibrated } from './calibrateModel';
import { crossDocuments } from './crossDocuments';
import { crossValidate } from './crossValidate';
import { fitBlend } from './fitBlend';
import { loadSources } from './loadSources';
import { measureCutoffs, measureTemperature } from './measureCutoffs';
import { writeModel } from './writeModel';

/** Folds for the cut-offs and for the blend; `npm run evaluate` uses more. */
const folds = 6;

const sources = loadSources('training');
console.log(`${sources.examples.length} texts, ${sources.knowledge.phrases.length} lexicon entries`);
const heldOut = crossValidate(sources, folds);
const temperature = measureTemperature(heldOut);
const scaled = heldOut.map((row) => ({ ...row, margin: row.margin / temperature, weight: row.weight / temperature }));
const cutoffs = measureCutoffs(scaled);
console.log(`temperature ${temperature.toFixed(2)}`, cutoffs);

const blend = fitBlend(crossDocuments(sources, folds, temperature).flatMap(({ scored }) => scored));
const draft = trainCalibrated(prepareCorpus(sources), sources.documents, sources, temperature);
console.log('blend', blend);
const bytes = writeModel({ ...draft, cutoffs, blend });
mkdirSync(join('media', 'model'), { recursive: true });
writeFileSync(join('media', 'model', 'classifier.bin'), bytes);
console.log(`media/model/classifier.bin: ${bytes.length} bytes, ${draft.featureKeys.length} features, ${draft.entryKeys.length} lexicon entries`);
