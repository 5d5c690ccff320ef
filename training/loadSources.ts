import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText, mix } from '../src/core/classifier/hash';
import { readCorpus, type Example } from './readCorpus';
import { readDocuments, type DocumentTask } from './readDocuments';
import { readLexicons } from './readLexicons';
import { readPlaces } from './readPlaces';
import { prepareKnowledge, type Knowledge } from './trainModel';

export interface Sources {
  readonly examples: readonly Example[];
  readonly documents: readonly DocumentTask[];
  readonly knowledge: Knowledge;
  /** Changes when any source does. */
  readonly corpusKey: number;
}

const parts = ['corpus', 'documents', 'places'];

/** Key of all files of the corpus and of the word list, by name and content with line ends unified. */
export const readCorpusKey = (folder: string): number => {
  const files = [...parts.flatMap((part) => readdirSync(join(folder, part)).sort().map((name) => join(part, name))), 'words-zh.txt'];
  return files.reduce((key, name) => mix(mix(key, hashText(name.replaceAll('\\', '/'))), hashText(readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'))), 0);
};

/** Reads everything that a model is made from; `folder` is the training folder. */
export const loadSources = (folder: string): Sources => ({
  examples: readCorpus(join(folder, 'corpus')),
  documents: readDocuments(join(folder, 'documents')),
  knowledge: prepareKnowledge(readLexicons(join(folder, 'corpus')), readFileSync(join(folder, 'words-zh.txt'), 'utf8').trim().split('\n'), readPlaces(join(folder, 'places'))),
  corpusKey: readCorpusKey(folder),
});
