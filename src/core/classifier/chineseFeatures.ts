import { addFeature, addPairFeature, type FeatureDraft } from './featureList';
import { featureKey } from './featureKeys';
import { chineseFrameWords, chineseNoticeWords } from './functionWords';
import { hashText, mix } from './hash';
import type { Token } from './readTokens';
import type { Unit } from './readUnits';

const gramSeed = hashText('zh gram');
const fourKey = featureKey('zh four');
const wordKey = featureKey('zh word');
const pairKey = featureKey('zh pair');
const headKey = featureKey('zh head');
const headCharacterKey = featureKey('zh head character');
const tailKey = featureKey('zh tail');
const tailCharacterKey = featureKey('zh tail character');
const headTailKey = featureKey('zh head tail');
const headObjectKey = featureKey('zh head object');

/** Runs of one to four characters. The keys of the first three are each the start of the next. */
const addCharacterFeatures = (list: FeatureDraft, text: string, { start: from, end }: Token): void => {
  let second = text.charCodeAt(from);
  let third = text.charCodeAt(from + 1);
  let fourth = text.charCodeAt(from + 2);
  for (let start = from; start < end; start += 1) {
    const first = second;
    second = third;
    third = fourth;
    fourth = text.charCodeAt(start + 3);
    const one = mix(gramSeed, first);
    addFeature(list, one, 0.5, start, start + 1);
    const two = mix(one, second);
    if (start + 2 <= end) addFeature(list, two, 1, start, start + 2);
    if (start + 3 <= end) addFeature(list, mix(two, third), 1, start, start + 3);
    if (start + 4 <= end) addFeature(list, fourKey(first * 65536 + second, third, fourth), 0.8, start, start + 4);
  }
};

/** So many words after the head may be its object. */
const reach = 4;

/** Takes the Chinese units of the head clause. */
const addHeadFeatures = (list: FeatureDraft, text: string, units: readonly Unit[]): void => {
  const isContent = (unit: Unit, frame: ReadonlySet<string>): boolean => !unit.isTime && !unit.isFunctionWord && !frame.has(text.slice(unit.start, unit.end));
  const at = units.findIndex((unit) => isContent(unit, chineseFrameWords));
  const head = units[at];
  const tail = units.findLast((unit) => isContent(unit, chineseNoticeWords));
  if (head !== undefined) {
    addFeature(list, headKey(head.key), 1, head.start, head.end);
    addFeature(list, headCharacterKey(text.charCodeAt(head.start)), 0.5, head.start, head.end);
    for (let other = at + 1; other <= at + reach; other += 1) {
      const object = units[other];
      if (object !== undefined) addPairFeature(list, headObjectKey(head.key, object.key), 0.8, head, object);
    }
  }
  if (tail !== undefined) {
    addFeature(list, tailKey(tail.key), 1, tail.start, tail.end);
    addFeature(list, tailCharacterKey(text.charCodeAt(tail.end - 1)), 0.7, tail.start, tail.end);
    if (head !== undefined && head !== tail) addPairFeature(list, headTailKey(head.key, tail.key), 0.8, head, tail);
  }
};

/** Character n-grams, words, and the head and the end of the task: Chinese puts the verb first and the head noun last. */
export const addChineseFeatures = (list: FeatureDraft, text: string, tokens: readonly Token[], units: readonly Unit[], headClause: number): void => {
  let isChinese = false;
  for (const token of tokens) {
    if (token.kind !== 'han') continue;
    isChinese = true;
    addCharacterFeatures(list, text, token);
  }
  if (!isChinese) return;
  const headUnits: Unit[] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    if (unit.script !== 'han') continue;
    addFeature(list, wordKey(unit.key), 0.8, unit.start, unit.end);
    if (before !== undefined && before.clause === unit.clause) addFeature(list, pairKey(before.key, unit.key), 0.7, before.start, unit.end);
    if (unit.clause === headClause) headUnits.push(unit);
    before = unit;
  }
  addHeadFeatures(list, text, headUnits);
};
