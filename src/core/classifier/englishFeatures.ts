import { addFeature, addPairFeature, type FeatureDraft } from './featureList';
import { featureKey } from './featureKeys';
import type { Token } from './readTokens';
import type { Word } from './readWord';

const pairKey = featureKey('en pair');
const contentPairKey = featureKey('en content pair');
const headKey = featureKey('en head');
const headFormKey = featureKey('en head form');
const headObjectKey = featureKey('en head object');
const nounKey = featureKey('en noun');
const lastKey = featureKey('en last');
const firstKey = featureKey('en first');

interface WordToken extends Token {
  readonly word: Word;
}

const isWord = (token: Token): token is WordToken => token.word !== undefined;

/** So many words after the head may be its object. */
const reach = 6;

/** Takes the words of the head clause. */
const addHeadFeatures = (list: FeatureDraft, clause: readonly WordToken[]): void => {
  const content = clause.filter(({ word }) => !word.isFunctionWord);
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return;
  addFeature(list, firstKey(first.key), 1, first.start, first.end);
  const at = Math.max(0, content.findIndex(({ word }) => !word.isFrameWord));
  const head = content[at] ?? first;
  addFeature(list, headKey(head.key), 1, head.start, head.end);
  addFeature(list, headFormKey(head.word.formClass, Math.min(2, clause.length >> 2)), 0.5);
  for (let other = at + 1; other <= at + reach; other += 1) {
    const object = content[other];
    if (object !== undefined) addPairFeature(list, headObjectKey(head.key, object.key), 1, head, object);
  }
  // The noun that a noun phrase is about stands before its first preposition.
  const stop = clause.find(({ start, word }) => start > head.start && word.isPreposition)?.start ?? Infinity;
  const noun = content.findLast(({ start }) => start < stop) ?? head;
  addFeature(list, nounKey(noun.key), 1, noun.start, noun.end);
  addFeature(list, headFormKey(noun.word.formClass, 9), 0.5);
  addFeature(list, lastKey(last.key), 0.7, last.start, last.end);
};

/** Words, pairs of words, and the head of the task with what it governs. */
export const addEnglishFeatures = (list: FeatureDraft, tokens: readonly Token[], headClause: number): void => {
  const headWords: WordToken[] = [];
  let before: WordToken | undefined;
  let contentBefore: WordToken | undefined;
  for (const token of tokens) {
    if (!isWord(token)) {
      before = undefined;
      if (token.kind !== 'number') contentBefore = undefined;
      continue;
    }
    const { start, end, key, word } = token;
    addFeature(list, word.wordFeature, word.isFunctionWord ? 0.4 : 1, start, end);
    if (before !== undefined) addFeature(list, pairKey(before.key, key), 0.8, before.start, end);
    if (!word.isFunctionWord) {
      for (const part of word.partFeatures) addFeature(list, part, 0.4, start, end);
      if (contentBefore !== undefined && contentBefore !== before) addPairFeature(list, contentPairKey(contentBefore.key, key), 0.8, contentBefore, token);
      contentBefore = token;
    }
    if (token.clause === headClause) headWords.push(token);
    before = token;
  }
  addHeadFeatures(list, headWords);
};
