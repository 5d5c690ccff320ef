import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleSize } from './bundleSize';
import { fastTextSettings, readFastTextLabel, toFastTextFile, toFastTextLine } from './fastTextInput';
import { toSide, type LabelledText, type TrainedPeer } from './trainedPeer';

/** The parts of the package that are used. */
interface Answers {
  get(index: number): readonly [probability: number, label: string] | undefined;
  delete(): void;
}
interface FastTextModel {
  predict(text: string, count: number, threshold: number): Answers;
  saveModel(): Blob;
}
interface FastText {
  trainSupervised(url: string, settings: Readonly<Record<string, number | string>>, onProgress: () => void): Promise<FastTextModel>;
}
interface FastTextPackage {
  getFastTextModule(): Promise<unknown>;
  getFastTextClass(options: Pick<FastTextPackage, 'getFastTextModule'>): Promise<new () => FastText>;
}

const packageName = 'fasttext.wasm.js';

/** Takes the texts and the folder that the peers' packages are installed in. It cannot make its models smaller, as the command can. */
export const trainByWasm = async (texts: readonly LabelledText[], folder: string): Promise<TrainedPeer> => {
  const { getFastTextClass, getFastTextModule } = createRequire(join(folder, 'package.json'))(packageName) as FastTextPackage;
  const fastText = new (await getFastTextClass({ getFastTextModule }))();
  // It fetches its training file; an address that holds the file itself needs no network.
  const url = `data:text/plain;base64,${Buffer.from(toFastTextFile(texts)).toString('base64')}`;
  // It fails without a function to call, and (unlike the command) on a text of whose tokens none is kept: hence all are.
  const model = await fastText.trainSupervised(url, { ...fastTextSettings, minCount: 1, loss: 'softmax' }, () => undefined);
  const classify = (task: string): string | undefined => {
    const answers = model.predict(toFastTextLine(task), 1, 0);
    const [, label] = answers.get(0) ?? [];
    answers.delete();
    return readFastTextLabel(label);
  };
  return {
    name: 'fastText (WebAssembly)',
    seen: texts.length,
    classify: (tasks) => tasks.map((task) => toSide(classify(task))),
    modelBytes: model.saveModel().size,
    codeBytes: bundleSize(`export { getFastTextClass, getFastTextModule } from '${packageName}';`, folder) + statSync(join(folder, 'node_modules', packageName, 'dist/core/fastText.node.wasm')).size,
  };
};
