import type { Example } from '../../../training/readCorpus';
import type { LabelledText, Side } from './trainedPeer';

/** Two whole files a language, one tricky and one in the manner of real documents: their authors and fields are not trained on. */
export const heldOutFiles: readonly string[] = ['en-5-registers', 'en-r3-minutes-plans', 'zh-5-registers', 'zh-r2-handbooks-notices'];

export interface Split {
  readonly training: readonly Example[];
  readonly heldOut: readonly LabelledText[];
}

const isSide = (label: string): label is Side => label === 'project' || label === 'operations';

/** The texts of one of the two kinds; mixed and unclear ones have no place in a forced choice. */
export const readLabelledTexts = (examples: readonly Example[]): readonly LabelledText[] =>
  examples.flatMap(({ text, label, language }) => (isSide(label) ? [{ text, side: label, language }] : []));

/** Throws when a held-out file is not in the corpus: the figures would be of other texts. */
export const splitCorpus = (examples: readonly Example[]): Split => {
  const missing = heldOutFiles.filter((held) => !examples.some(({ file }) => file === held));
  if (missing.length > 0) throw new Error(`Held-out files that are not in training/corpus: ${missing.join(', ')}.`);
  return {
    training: examples.filter(({ file }) => !heldOutFiles.includes(file)),
    heldOut: readLabelledTexts(examples.filter(({ file }) => heldOutFiles.includes(file))),
  };
};
