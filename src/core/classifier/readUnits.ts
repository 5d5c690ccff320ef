import { chineseFunctionWords } from './functionWords';
import type { TimeMark } from './findTimeMarks';
import { mix } from './hash';
import { englishSeed, findEntry, longestEnglishEntry, type Lexicon } from './lexicon';
import type { Token } from './readTokens';
import { splitChinese } from './splitChinese';

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

/** In characters. */
const longestFunctionWord = 3;

/** Takes a normalised text with its tokens and time expressions, gives its units in order. */
export const readUnits = (text: string, tokens: readonly Token[], times: readonly TimeMark[], lexicon: Lexicon): readonly Unit[] => {
  const units: Unit[] = [];
  let nextTime = 0;
  const liesInTime = (start: number, end: number): boolean => {
    while (nextTime < times.length && (times[nextTime]?.end ?? 0) <= start) nextTime += 1;
    const time = times[nextTime];
    return time !== undefined && time.start <= start && end <= time.end;
  };
  let clause = 0;
  const addChinese = (start: number, end: number, entry: number, key: number): void => {
    const isFunctionWord = end - start <= longestFunctionWord && chineseFunctionWords.has(text.slice(start, end));
    units.push({ script: 'han', start, end, clause, key, entry, isFunctionWord, isTime: liesInTime(start, end) });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    clause = token.clause;
    if (token.kind === 'han') {
      splitChinese(text, token.start, token.end, lexicon, addChinese);
      continue;
    }
    // The longest entry that begins here.
    let last = token;
    let length = 1;
    let entry = -1;
    let key = token.key;
    let entryKey = englishSeed;
    for (let ahead = 0; ahead < longestEnglishEntry; ahead += 1) {
      const next = tokens[at + ahead];
      if (next === undefined || (next.kind !== 'word' && next.kind !== 'number')) break;
      entryKey = mix(entryKey, next.key);
      const found = findEntry(lexicon, entryKey);
      if (found < 0) continue;
      last = next;
      length = ahead + 1;
      entry = found;
      if (ahead > 0) key = entryKey;
    }
    const script = token.kind === 'number' && length === 1 ? 'number' : 'latin';
    const isFunctionWord = length === 1 && token.word?.isFunctionWord === true;
    units.push({ script, start: token.start, end: last.end, clause, key, entry, isFunctionWord, isTime: liesInTime(token.start, last.end) });
    at += length - 1;
  }
  return units;
};
