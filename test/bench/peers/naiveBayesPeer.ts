import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleSize } from './bundleSize';
import { toSide, type Peer } from './trainedPeer';
import { readPeerTokens } from './readPeerTokens';

/** The part of the package that is used; it has no types of its own. */
interface NaiveBayes {
  defineConfig(config: { readonly considerOnlyPresence: boolean; readonly smoothingFactor: number }): void;
  definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  predict(text: string): string;
  exportJSON(): string;
}

const packageName = 'wink-naive-bayes-text-classifier';

/** Takes the folder that the peers' packages are installed in. */
export const naiveBayesPeer = (folder: string): Peer => ({
  name: 'wink naive Bayes',
  train: (texts) => {
    const create = createRequire(join(folder, 'package.json'))(packageName) as () => NaiveBayes;
    const classifier = create();
    // As its own documentation sets it; other values were no better on files that are not held out. Its ready-made preparation
    // knows English only and leaves out words such as "every": with our tokens it is some three points better.
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    classifier.definePrepTasks([readPeerTokens]);
    for (const { text, side } of texts) classifier.learn(text, side);
    classifier.consolidate();
    return {
      name: 'wink naive Bayes',
      seen: texts.length,
      classify: (tasks) => tasks.map((task) => toSide(classifier.predict(task))),
      modelBytes: Buffer.byteLength(classifier.exportJSON()),
      codeBytes: bundleSize(`export { default } from '${packageName}';`, folder),
    };
  },
});
