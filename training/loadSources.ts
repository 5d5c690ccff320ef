import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText, mix } from '../src/core/classifier/hash';
import { readCorpus, type Example } from './readCorpus';
import { readLexicons } from './readLexicons';
import { prepareKnowledge, type Knowledge } from './trainModel';

export interface Sources {
  readonly examples: readonly Example[];
  readonly knowledge: Knowledge;
  /** Changes when any source does. */
  readonly corpusKey: number;
}

/** Key of all files of the corpus and of the word list, by name and content with line ends unified. */
export const readCorpusKey = (folder: string): number => {
  const files = [...readdirSync(join(folder, 'corpus')).sort().map((name) => join('corpus', name)), 'words-zh.txt'];
  return files.reduce((key, name) => mix(mix(key, hashText(name.replaceAll('\\', '/'))), hashText(readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'))), 0);
};

/** Reads everything that a model is made from; `folder` is the training folder. */
export const loadSources = (folder: string): Sources => ({
  examples: readCorpus(join(folder, 'corpus')),
  knowledge: prepareKnowledge(readLexicons(join(folder, 'corpus')), readFileSync(join(folder, 'words-zh.txt'), 'utf8').trim().split('\n')),
  corpusKey: readCorpusKey(folder),
});
