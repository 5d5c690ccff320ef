import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleSize } from './bundleSize';
import { toSide, type LabelledText, type Peer } from './trainedPeer';
import { readPeerTokens } from './readPeerTokens';
import { shuffle } from './shuffle';

/** The part of the package that is used. */
interface LogisticRegression {
  addDocument(tokens: readonly string[], label: string): void;
  train(): void;
  classify(tokens: readonly string[]): string;
}

/** This file alone: the whole package brings stores for four databases with it, two hundred times the code. */
const moduleName = 'natural/lib/natural/classifiers/logistic_regression_classifier.js';

/** Takes 40 to 90 seconds. Its matrices hold every text times every token, so that time grows faster than the square of the number: 800 take three minutes. */
const mostTexts = 600;
/** Texts a token must occur in: without the single ones it sees nearly twice as many texts in the same time. */
const leastCount = 2;

/** The tokens of each text that others have as well. */
const readSharedTokens = (texts: readonly LabelledText[]): readonly (readonly string[])[] => {
  const tokens = texts.map(({ text }) => [...new Set(readPeerTokens(text))]);
  const counts = new Map<string, number>();
  for (const token of tokens.flat()) counts.set(token, (counts.get(token) ?? 0) + 1);
  return tokens.map((own) => own.filter((token) => (counts.get(token) ?? 0) >= leastCount));
};

/** Takes the folder that the peers' packages are installed in. */
export const logisticRegressionPeer = (folder: string): Peer => ({
  name: 'natural logistic regression',
  train: (texts) => {
    const Classifier = createRequire(join(folder, 'package.json'))(moduleName) as new () => LogisticRegression;
    const classifier = new Classifier();
    const seen = shuffle(texts, 1).slice(0, mostTexts);
    readSharedTokens(seen).forEach((tokens, index) => classifier.addDocument(tokens, seen[index]?.side ?? ''));
    classifier.train();
    return {
      name: 'natural logistic regression',
      seen: seen.length,
      classify: (tasks) => tasks.map((task) => toSide(classifier.classify(readPeerTokens(task)))),
      // Its own save() writes just this to a file, texts of the training included.
      modelBytes: Buffer.byteLength(JSON.stringify(classifier)),
      codeBytes: bundleSize(`export { default } from '${moduleName}';`, folder),
    };
  },
});
