import { dimensions, type Dimension } from '../workKind';
import { hashText, mix } from './hash';
import { findKey, indexKeys, type KeyIndex } from './keyIndex';

/** What kind of entry a lexicon holds; `word` has no lean and only helps to find where Chinese words end. */
export const entryClasses = ['word', 'verb', 'phrase', 'object', 'role', 'time', 'measure'] as const;
export type EntryClass = (typeof entryClasses)[number];

export interface LexiconEntry {
  /** -6 (operations) to 6 (project) in half steps of the codebook's -3 to 3. */
  readonly lean: number;
  readonly entryClass: EntryClass;
  readonly dimension: Dimension;
  /** From a list that nobody reviewed. */
  readonly rough: boolean;
}

/** Keys of entries and what is known of each, packed as by `packEntry`. */
export interface Lexicon {
  readonly index: KeyIndex;
  readonly entries: Uint16Array;
}

/** The longest entry, in words (English) and in characters (Chinese). */
export const longestEnglishEntry = 4;
export const longestChineseEntry = 8;

/** What the key of an English entry begins with, before the keys of its stems. */
export const englishSeed = 0x1b873593;

/** Key of an English entry: the keys of its stems in order. */
export const englishKey = (stemKeys: readonly number[]): number => stemKeys.reduce(mix, englishSeed);
/** Key of a Chinese entry, or of the part of a text from `start` to `end`. */
export const chineseKey = hashText;

export const packEntry = (entry: LexiconEntry): number =>
  (entry.lean + 8) | (entryClasses.indexOf(entry.entryClass) << 4) | (dimensions.indexOf(entry.dimension) << 7) | ((entry.rough ? 1 : 0) << 10);

/** The lean of a packed entry. */
export const leanOf = (packed: number): number => (packed & 15) - 8;

export const unpackEntry = (packed: number): LexiconEntry => ({
  lean: leanOf(packed),
  entryClass: entryClasses[(packed >> 4) & 7] ?? 'word',
  dimension: dimensions[(packed >> 7) & 7] ?? 'objective',
  rough: ((packed >> 10) & 1) === 1,
});

export const buildLexicon = (keys: Uint32Array, entries: Uint16Array): Lexicon => ({ index: indexKeys(keys), entries });

/** Gives the packed entry of a key, or -1. */
export const findEntry = (lexicon: Lexicon, key: number): number => {
  const position = findKey(lexicon.index, key);
  return position < 0 ? -1 : (lexicon.entries[position] ?? -1);
};
