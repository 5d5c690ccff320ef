import { addFeature, type FeatureDraft } from './featureList';
import { featureKey } from './featureKeys';
import { timeKinds, type TimeMark } from './findTimeMarks';
import type { Token } from './readTokens';

const scriptKey = featureKey('script');
const lengthKey = featureKey('length');
const markKey = featureKey('mark');
const timeKey = featureKey('time');

const han = 1;
const latin = 2;

/** 0 none, 1 Latin, 2 Chinese: whichever has more of the text. */
const mainScript = (tokens: readonly Token[]): number => {
  let hanSize = 0;
  let latinSize = 0;
  for (const token of tokens) {
    if (token.kind === 'han') hanSize += token.end - token.start;
    else if (token.kind === 'word') latinSize += (token.end - token.start) / 3;
  }
  return hanSize === 0 && latinSize === 0 ? 0 : hanSize >= latinSize ? han : latin;
};

/** Script, length, punctuation and time expressions. */
export const addGeneralFeatures = (list: FeatureDraft, text: string, tokens: readonly Token[], times: readonly TimeMark[]): void => {
  const script = mainScript(tokens);
  if (script === 0) return;
  addFeature(list, scriptKey(script), 1);
  let size = 0;
  let marks = 0;
  for (const token of tokens) {
    if (token.kind === 'han') size += token.end - token.start;
    else if (token.kind === 'mark') marks += 1;
    else size += 2;
  }
  addFeature(list, lengthKey(script, Math.min(8, Math.round(Math.log2(size + 1)))), 0.5);
  addFeature(list, lengthKey(script + 8, Math.min(6, marks)), 0.5);
  for (const mark of ['?', '!', ':', ';', '[', '/', '"']) if (text.includes(mark)) addFeature(list, markKey(script, mark.charCodeAt(0)), 0.5);
  if (/\d/.test(text)) addFeature(list, markKey(script, 0x30), 0.5);
  if (/[a-z]_[a-z]|[a-z]\.[a-z]{2,4}\b|\w\(\)/.test(text)) addFeature(list, markKey(script, 0x5f), 0.5);
  if (/[$€£¥]|\d ?(?:万元|亿元|元|%)/.test(text)) addFeature(list, markKey(script, 0x24), 0.5);
  for (const { kind, start, end } of times) addFeature(list, timeKey(script, timeKinds.indexOf(kind)), 1, start, end);
};
