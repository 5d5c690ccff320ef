import { hashText } from './hash';
import { readWord, type Word } from './readWord';

/** `word`: letters of an alphabet; `han`: a run of Chinese characters; `number`: begins with a digit; `mark`: ends a clause. */
export type TokenKind = 'word' | 'han' | 'number' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** Offsets in the normalised text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Words: of the stem. Numbers: of the characters. Marks: the character. */
  readonly key: number;
  /** What is known of a word; undefined for other kinds. */
  readonly word: Word | undefined;
  /** Counts up at every clause mark. */
  readonly clause: number;
}

const han = 1;
const letter = 2;
const digit = 3;
const mark = 4;

const classOf = (code: number): number => {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007) return han;
  if (code >= 0x61 && code <= 0x7a) return letter;
  if (code >= 0x30 && code <= 0x39) return digit;
  // Line break ! ( ) , . : ; ? [ ] { } and the Chinese full stop and enumeration comma; the rest were folded to these.
  if (code === 0x0a || code === 0x21 || code === 0x28 || code === 0x29 || code === 0x2c || code === 0x2e || code === 0x3a) return mark;
  if (code === 0x3b || code === 0x3f || code === 0x5b || code === 0x5d || code === 0x3001 || code === 0x3002) return mark;
  // Other alphabets (Cyrillic, Greek, kana, hangul …) are words that no feature knows.
  if (code > 0x370 && code < 0xd800 && code !== 0x2022 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f)) return letter;
  return 0;
};

/** A word goes on over an apostrophe, and over a hyphen, dot or underscore between letters or digits: e-mail, run.sh, it's. */
const joins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2d && code !== 0x2e && code !== 0x5f && code !== 0x2c && code !== 0x3a) return false;
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at + 1));
  // Thousands and times of day: 40,000 and 08:30.
  if (code === 0x2c || code === 0x3a) return before === digit && after === digit;
  return (before === letter || before === digit) && (after === letter || after === digit);
};

/** Takes normalised text, gives its tokens in order; linear. */
export const readTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let clause = 0;
  let index = 0;
  while (index < text.length) {
    const start = index;
    const kind = classOf(text.charCodeAt(index));
    index += 1;
    if (kind === 0) continue;
    if (kind === mark) {
      tokens.push({ kind: 'mark', start, end: index, key: text.charCodeAt(start), word: undefined, clause });
      clause += 1;
    } else if (kind === han) {
      while (classOf(text.charCodeAt(index)) === han) index += 1;
      tokens.push({ kind: 'han', start, end: index, key: 0, word: undefined, clause });
    } else {
      for (let next = classOf(text.charCodeAt(index)); next === letter || next === digit || joins(text, index); next = classOf(text.charCodeAt(index))) index += 1;
      const word = kind === letter ? readWord(text.slice(start, index)) : undefined;
      tokens.push({ kind: word === undefined ? 'number' : 'word', start, end: index, key: word?.key ?? hashText(text, start, index), word, clause });
    }
  }
  return tokens;
};
