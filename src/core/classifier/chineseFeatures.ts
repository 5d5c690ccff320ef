import { addFeature, addPairFeature, type FeatureList } from './featureList';
import { featureKey } from './featureKeys';
import { chineseFrameWords, chineseNoticeWords } from './functionWords';
import type { Token } from './readTokens';
import type { Unit } from './readUnits';

const gramKey = featureKey('zh gram');
const fourKey = featureKey('zh four');
const wordKey = featureKey('zh word');
const pairKey = featureKey('zh pair');
const headKey = featureKey('zh head');
const headCharacterKey = featureKey('zh head character');
const tailKey = featureKey('zh tail');
const tailCharacterKey = featureKey('zh tail character');
const headTailKey = featureKey('zh head tail');
const headObjectKey = featureKey('zh head object');

const addCharacterFeatures = (list: FeatureList, text: string, run: Token): void => {
  for (let start = run.start; start < run.end; start += 1) {
    const first = text.charCodeAt(start);
    addFeature(list, gramKey(first), 0.5, start, start + 1);
    if (start + 2 <= run.end) addFeature(list, gramKey(first, text.charCodeAt(start + 1)), 1, start, start + 2);
    if (start + 3 <= run.end) addFeature(list, gramKey(first, text.charCodeAt(start + 1), text.charCodeAt(start + 2)), 1, start, start + 3);
    if (start + 4 <= run.end) addFeature(list, fourKey(first * 65536 + text.charCodeAt(start + 1), text.charCodeAt(start + 2), text.charCodeAt(start + 3)), 0.8, start, start + 4);
  }
};

const addHeadFeatures = (list: FeatureList, text: string, units: readonly Unit[]): void => {
  const form = (unit: Unit): string => text.slice(unit.start, unit.end);
  const head = units.find((unit) => !unit.isTime && !unit.isFunctionWord && !chineseFrameWords.has(form(unit)));
  const tail = units.findLast((unit) => !unit.isTime && !unit.isFunctionWord && !chineseNoticeWords.has(form(unit)));
  if (head !== undefined) {
    addFeature(list, headKey(head.key), 1, head.start, head.end);
    addFeature(list, headCharacterKey(text.charCodeAt(head.start)), 0.5, head.start, head.end);
    const at = units.indexOf(head);
    for (const other of units.slice(at + 1, at + 5)) addPairFeature(list, headObjectKey(head.key, other.key), 0.8, head, other);
  }
  if (tail !== undefined) {
    addFeature(list, tailKey(tail.key), 1, tail.start, tail.end);
    addFeature(list, tailCharacterKey(text.charCodeAt(tail.end - 1)), 0.7, tail.start, tail.end);
    if (head !== undefined && head !== tail) addPairFeature(list, headTailKey(head.key, tail.key), 0.8, head, tail);
  }
};

/** Character n-grams, words, and the head and the end of the task: Chinese puts the verb first and the head noun last. */
export const addChineseFeatures = (list: FeatureList, text: string, tokens: readonly Token[], units: readonly Unit[], headClause: number): void => {
  let isChinese = false;
  for (const token of tokens) {
    if (token.kind !== 'han') continue;
    isChinese = true;
    addCharacterFeatures(list, text, token);
  }
  if (!isChinese) return;
  let before: Unit | undefined;
  for (const unit of units) {
    if (unit.script !== 'han') continue;
    addFeature(list, wordKey(unit.key), 0.8, unit.start, unit.end);
    if (before !== undefined && before.clause === unit.clause) addFeature(list, pairKey(before.key, unit.key), 0.7, before.start, unit.end);
    before = unit;
  }
  addHeadFeatures(list, text, units.filter((unit) => unit.clause === headClause && unit.script === 'han'));
};
