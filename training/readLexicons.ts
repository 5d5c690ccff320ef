import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dimensions, type Dimension } from '../src/core/workKind';
import { chineseKey, englishKey, entryClasses, longestChineseEntry, longestEnglishEntry, packEntry, type EntryClass } from '../src/core/classifier/lexicon';
import { normalizeText } from '../src/core/classifier/normalizeText';
import { readTokens } from '../src/core/classifier/readTokens';
import type { Language } from './readCorpus';

export interface LexiconLine {
  readonly text: string;
  readonly language: Language;
  /** -3 operations to 3 project. */
  readonly lean: number;
  readonly dimension: Dimension;
  readonly entryClass: EntryClass;
  readonly rough: boolean;
}

/** Lists that nobody reviewed: they count a third, and only where the others are silent. */
const roughLists: ReadonlySet<string> = new Set(['lexicon-en-3.tsv', 'lexicon-en-4.tsv', 'lexicon-zh-3.tsv']);

const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T => (values as readonly (string | undefined)[]).includes(value);

/** Reads every lexicon of a folder in a fixed order; a wrong line is an error with its place. */
export const readLexicons = (folder: string): readonly LexiconLine[] =>
  readdirSync(folder)
    .filter((name) => /^lexicon-(?:en|zh).*\.tsv$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index): LexiconLine[] => {
          if (line.trim() === '') return [];
          const [text = '', lean, dimension, entryClass] = line.split('\t');
          if (!isOneOf(dimensions, dimension) || !isOneOf(entryClasses, entryClass) || !/^-?[123]$/.test(lean ?? '')) throw new Error(`${name}:${index + 1}: not a lexicon entry`);
          return [{ text, language: name.startsWith('lexicon-zh') ? 'zh' : 'en', lean: Number(lean), dimension, entryClass, rough: roughLists.has(name) }];
        }),
    );

/** The key of an entry as texts will show it, or undefined where none can: too long, or nothing left of it. */
export const keyOf = (text: string, language: Language): number | undefined => {
  const normal = normalizeText(text).text;
  const tokens = readTokens(normal);
  if (language === 'zh') {
    const [token] = tokens;
    return tokens.length === 1 && token?.kind === 'han' && normal.length <= longestChineseEntry ? chineseKey(normal, token.start, token.end) : undefined;
  }
  if (tokens.length === 0 || tokens.length > longestEnglishEntry || tokens.some((token) => token.kind === 'mark' || token.kind === 'han')) return undefined;
  return englishKey(tokens.map((token) => token.key));
};

/** Merges the lines of one key: reviewed lists over the rough one, the mean of their leans, the more telling dimension. */
export const mergeLexicons = (lines: readonly LexiconLine[], words: readonly string[]): { readonly keys: Uint32Array; readonly entries: Uint16Array } => {
  const groups = new Map<number, LexiconLine[]>();
  for (const line of lines) {
    const key = keyOf(line.text, line.language);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const merged = new Map<number, number>();
  for (const [key, all] of groups) {
    const reviewed = all.filter(({ rough }) => !rough);
    const group = reviewed.length > 0 ? reviewed : all;
    const lean = Math.round((2 * group.reduce((sum, line) => sum + line.lean, 0)) / group.length);
    const [best] = group;
    if (best === undefined) continue;
    const dimension = group.find((line) => line.dimension !== 'objective')?.dimension ?? 'objective';
    merged.set(key, packEntry({ lean, entryClass: best.entryClass, dimension, rough: reviewed.length === 0 }));
  }
  for (const word of words) {
    const key = keyOf(word, 'zh');
    if (key !== undefined && !merged.has(key)) merged.set(key, packEntry({ lean: 0, entryClass: 'word', dimension: 'objective', rough: false }));
  }
  const sorted = [...merged].sort(([a], [b]) => a - b);
  return { keys: Uint32Array.from(sorted, ([key]) => key), entries: Uint16Array.from(sorted, ([, entry]) => entry) };
};
