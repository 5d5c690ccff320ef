import { addFeature, addPairFeature, type FeatureList } from './featureList';
import { hashText } from './hash';
import { featureKey } from './featureKeys';
import { englishFrameWords, englishFunctionWords, englishPrepositions } from './functionWords';
import type { Token } from './readTokens';

const wordKey = featureKey('en word');
const pairKey = featureKey('en pair');
const contentPairKey = featureKey('en content pair');
const headKey = featureKey('en head');
const headFormKey = featureKey('en head form');
const headObjectKey = featureKey('en head object');
const nounKey = featureKey('en noun');
const lastKey = featureKey('en last');
const endingKey = featureKey('en ending');
const partKey = featureKey('en part');
const firstKey = featureKey('en first');

/** 1 -ing, 2 -ed, 3 -s, 4 -ion or -ment, 5 anything else: what the form of a head word says of its role. */
const formOf = (text: string, token: Token): number => {
  const form = text.slice(token.start, token.end);
  if (form.endsWith('ing')) return 1;
  if (form.endsWith('ed')) return 2;
  if (form.endsWith('ion') || form.endsWith('ment') || form.endsWith('al')) return 4;
  return form.endsWith('s') && !form.endsWith('ss') ? 3 : 5;
};

const addHeadFeatures = (list: FeatureList, text: string, content: readonly Token[], clause: readonly Token[]): void => {
  const form = (token: Token): string => text.slice(token.start, token.end);
  const first = content[0];
  if (first !== undefined) addFeature(list, firstKey(first.key), 1, first.start, first.end);
  const head = content.find((token) => !englishFrameWords.has(form(token))) ?? first;
  if (head === undefined) return;
  const at = content.indexOf(head);
  addFeature(list, headKey(head.key), 1, head.start, head.end);
  addFeature(list, headFormKey(formOf(text, head), Math.min(2, clause.length >> 2)), 0.5);
  for (const other of content.slice(at + 1, at + 7)) addPairFeature(list, headObjectKey(head.key, other.key), 1, head, other);
  // The noun that a noun phrase is about stands before its first preposition.
  const stop = clause.findIndex((token) => token.start > head.start && englishPrepositions.has(form(token)));
  const phrase = (stop < 0 ? clause : clause.slice(0, stop)).filter((token) => content.includes(token));
  const noun = phrase.at(-1);
  if (noun !== undefined) {
    addFeature(list, nounKey(noun.key), 1, noun.start, noun.end);
    addFeature(list, headFormKey(formOf(text, noun), 9), 0.5);
  }
  const last = content.at(-1);
  if (last !== undefined) addFeature(list, lastKey(last.key), 0.7, last.start, last.end);
};

const partLength = 5;

/** Ending and parts of a word: what is left to go by when the word itself was never met. */
const addWordParts = (list: FeatureList, { stem, start, end }: Token): void => {
  if (stem.length < partLength) return;
  addFeature(list, endingKey(hashText(stem, stem.length - 3)), 0.4, start, end);
  if (stem.length === partLength) return;
  for (let at = 0; at + partLength <= stem.length; at += 1) addFeature(list, partKey(hashText(stem, at, at + partLength)), 0.4, start, end);
};

/** Words, pairs of words, and the head of the task with what it governs. */
export const addEnglishFeatures = (list: FeatureList, text: string, tokens: readonly Token[], headClause: number): void => {
  const headContent: Token[] = [];
  const headTokens: Token[] = [];
  let before: Token | undefined;
  let contentBefore: Token | undefined;
  for (const token of tokens) {
    if (token.kind !== 'word') {
      before = undefined;
      if (token.kind !== 'number') contentBefore = undefined;
      continue;
    }
    const isFunctionWord = englishFunctionWords.has(text.slice(token.start, token.end));
    addFeature(list, wordKey(token.key), isFunctionWord ? 0.4 : 1, token.start, token.end);
    if (before !== undefined) addFeature(list, pairKey(before.key, token.key), 0.8, before.start, token.end);
    if (!isFunctionWord) {
      addWordParts(list, token);
      if (contentBefore !== undefined && contentBefore !== before) addPairFeature(list, contentPairKey(contentBefore.key, token.key), 0.8, contentBefore, token);
      contentBefore = token;
      if (token.clause === headClause) headContent.push(token);
    }
    if (token.clause === headClause) headTokens.push(token);
    before = token;
  }
  addHeadFeatures(list, text, headContent, headTokens);
};
