import { chineseFunctionWords, englishFunctionWords } from './functionWords';
import type { TimeMark } from './findTimeMarks';
import { hashText, mix } from './hash';
import { chineseKey, englishKey, findEntry, longestChineseEntry, longestEnglishEntry, type Lexicon } from './lexicon';
import type { Token } from './readTokens';

/** A word or a phrase that the lexicon knows, in one piece: what a reason can be made of. */
export interface Unit {
  readonly script: 'latin' | 'han' | 'number';
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  /** English: of the stem, or mixed of the stems; Chinese: of the characters. */
  readonly key: number;
  /** Packed lexicon entry, or -1. */
  readonly entry: number;
  /** Says nothing by itself. */
  readonly isFunctionWord: boolean;
  /** Lies within a time expression. */
  readonly isTime: boolean;
}

const readEnglish = (tokens: readonly Token[], at: number, lexicon: Lexicon): { readonly entry: number; readonly length: number; readonly key: number } => {
  const keys: number[] = [];
  let best = { entry: -1, length: 1, key: tokens[at]?.key ?? 0 };
  for (let length = 1; length <= longestEnglishEntry; length += 1) {
    const token = tokens[at + length - 1];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) break;
    keys.push(token.key);
    const key = englishKey(keys);
    const entry = findEntry(lexicon, key);
    if (entry >= 0) best = { entry, length, key: length === 1 ? token.key : key };
  }
  return best;
};

/** Fewest words win; of two ways with as many, the one with the longer last word. Unknown characters cost more than a word. */
const readChinese = (text: string, run: Token, lexicon: Lexicon): readonly { readonly start: number; readonly end: number; readonly entry: number }[] => {
  const size = run.end - run.start;
  const cost = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  const entries = new Int32Array(size + 1).fill(-1);
  cost[0] = 0;
  for (let start = 0; start < size; start += 1) {
    const base = cost[start] ?? 0;
    const limit = Math.min(size, start + longestChineseEntry);
    let key = hashText('');
    for (let end = start + 1; end <= limit; end += 1) {
      key = mix(key, text.charCodeAt(run.start + end - 1));
      const entry = findEntry(lexicon, key);
      if (entry < 0 && end > start + 1) continue;
      const next = base + (entry < 0 ? 1.6 : 1) - 0.01 * (end - start - 1);
      if (next < (cost[end] ?? 0)) {
        cost[end] = next;
        from[end] = start;
        entries[end] = entry;
      }
    }
  }
  const words: { start: number; end: number; entry: number }[] = [];
  for (let end = size; end > 0; end = from[end] ?? 0) words.push({ start: run.start + (from[end] ?? 0), end: run.start + end, entry: entries[end] ?? -1 });
  return words.reverse();
};

/** Takes a normalised text with its tokens and time expressions, gives its units in order. */
export const readUnits = (text: string, tokens: readonly Token[], times: readonly TimeMark[], lexicon: Lexicon): readonly Unit[] => {
  const units: Unit[] = [];
  let nextTime = 0;
  const liesInTime = (start: number, end: number): boolean => {
    while (nextTime < times.length && (times[nextTime]?.end ?? 0) <= start) nextTime += 1;
    const time = times[nextTime];
    return time !== undefined && time.start <= start && end <= time.end;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    if (token.kind === 'han') {
      for (const { start, end, entry } of readChinese(text, token, lexicon)) {
        const isFunctionWord = end - start <= 3 && chineseFunctionWords.has(text.slice(start, end));
        units.push({ script: 'han', start, end, clause: token.clause, key: chineseKey(text, start, end), entry, isFunctionWord, isTime: liesInTime(start, end) });
      }
      continue;
    }
    const { entry, length, key } = readEnglish(tokens, at, lexicon);
    const last = tokens[at + length - 1] ?? token;
    const isFunctionWord = length === 1 && token.kind === 'word' && englishFunctionWords.has(text.slice(token.start, token.end));
    const isTime = liesInTime(token.start, last.end);
    units.push({ script: token.kind === 'number' && length === 1 ? 'number' : 'latin', start: token.start, end: last.end, clause: token.clause, key, entry, isFunctionWord, isTime });
    at += length - 1;
  }
  return units;
};
