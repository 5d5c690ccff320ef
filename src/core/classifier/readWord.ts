import { featureKey } from './featureKeys';
import { englishFrameWords, englishFunctionWords, englishPrepositions } from './functionWords';
import { hashText } from './hash';
import { stemWord } from './stemWord';

/** What a form shows wherever it stands. */
export interface Word {
  readonly stem: string;
  /** Of the stem. */
  readonly key: number;
  readonly isFunctionWord: boolean;
  readonly isFrameWord: boolean;
  readonly isPreposition: boolean;
  /** 1 -ing, 2 -ed, 3 -s, 4 -ion or -ment, 5 anything else: what the form of a head word says of its role. */
  readonly formClass: number;
  /** Key of the feature that the word itself is. */
  readonly wordFeature: number;
  /** Keys of its ending and parts: what is left to go by when the word itself was never met. */
  readonly partFeatures: readonly number[];
}

const wordKey = featureKey('en word');
const endingKey = featureKey('en ending');
const partKey = featureKey('en part');

const partLength = 5;

const classOfForm = (form: string): number => {
  if (form.endsWith('ing')) return 1;
  if (form.endsWith('ed')) return 2;
  if (form.endsWith('ion') || form.endsWith('ment') || form.endsWith('al')) return 4;
  return form.endsWith('s') && !form.endsWith('ss') ? 3 : 5;
};

const partsOf = (stem: string): readonly number[] => {
  if (stem.length < partLength) return [];
  const keys = [endingKey(hashText(stem, stem.length - 3))];
  if (stem.length === partLength) return keys;
  for (let at = 0; at + partLength <= stem.length; at += 1) keys.push(partKey(hashText(stem, at, at + partLength)));
  return keys;
};

const study = (form: string): Word => {
  const stem = stemWord(form);
  const key = hashText(stem);
  return {
    stem,
    key,
    isFunctionWord: englishFunctionWords.has(form),
    isFrameWord: englishFrameWords.has(form),
    isPreposition: englishPrepositions.has(form),
    formClass: classOfForm(form),
    wordFeature: wordKey(key),
    partFeatures: partsOf(stem),
  };
};

/** Texts use the same words over and over. Bounded, so that no text fills the memory: a few thousand words are nearly all that are met. */
const known = new Map<string, Word>();
const mostKnown = 5000;
const longestKnown = 40;

/** Takes a lower-case form. */
export const readWord = (form: string): Word => {
  const found = known.get(form);
  if (found !== undefined) return found;
  if (form.length > longestKnown) return study(form);
  if (known.size >= mostKnown) known.clear();
  // Joined anew: a slice would keep the whole text that it was cut from.
  const own = [...form].join('');
  const word = study(own);
  known.set(own, word);
  return word;
};
