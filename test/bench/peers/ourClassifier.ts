import { classify } from '../../../src/core/classifier/classify';
import { predict } from '../../../src/core/classifier/predict';
import { toModel } from '../../../training/crossValidate';
import type { Sources } from '../../../training/loadSources';
import { openCutoffs } from '../../../training/measureCutoffs';
import type { Example } from '../../../training/readCorpus';
import { prepareExamples, trainModel } from '../../../training/trainModel';
import { writeModel } from '../../../training/writeModel';
import { bundleSize } from './bundleSize';
import { readLabelledTexts } from './splitCorpus';
import type { TrainedPeer } from './trainedPeer';

const exported = (name: string): string => `export { ${name} } from './src/core/classifier/${name}';`;
const codeBytes = (entry: string): number => bundleSize(exported(entry) + exported('parseModel'), '.');

export interface OurClassifier {
  /** The decision alone, which is all that peers give. */
  readonly decision: TrainedPeer;
  /** The whole verdict with its reasons, as the extension asks for it. */
  readonly verdict: TrainedPeer;
}

/** Ours, trained anew on these texts as `npm run train` trains it. */
export const trainOurs = (examples: readonly Example[], { knowledge, corpusKey }: Sources): OurClassifier => {
  const draft = trainModel(prepareExamples(examples, knowledge), knowledge, openCutoffs, corpusKey);
  const model = toModel(draft);
  const common = { seen: readLabelledTexts(examples).length, modelBytes: writeModel(draft).length };
  return {
    decision: {
      ...common,
      name: 'ours',
      classify: (texts) => texts.map((text) => (predict(text, model).margin > 0 ? 'project' : 'operations')),
      codeBytes: codeBytes('predict'),
    },
    verdict: {
      ...common,
      name: 'ours, with reasons',
      classify: (texts) => texts.map((text) => (classify(text, model).pProject > 0.5 ? 'project' : 'operations')),
      codeBytes: codeBytes('classify'),
    },
  };
};
