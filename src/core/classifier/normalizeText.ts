import { foldCharacter } from './foldCharacter';
import { maskMarkup } from './maskMarkup';

/** Text as the classifier reads it: one form for each character, no markup, and where each character came from. */
export interface NormalizedText {
  readonly text: string;
  /** For each character of `text`: where it starts and ends (exclusive) in the original, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The original went on after what was read. */
  readonly truncated: boolean;
}

/** So many UTF-16 units are read, after leading white space. A task is longer than this only when it is a document. */
export const readLimit = 2000;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Takes any string, of any length, well formed or not. Linear in the length, and cheap after `readLimit`. */
export const normalizeText = (original: string): NormalizedText => {
  const from = Math.max(0, original.search(/\S/));
  let to = Math.min(original.length, from + readLimit);
  if (to < original.length && isHighSurrogate(original.charCodeAt(to - 1))) to -= 1;
  const masked = maskMarkup(original.slice(from, to));

  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let index = 0; index < masked.length; index += 1) {
    const code = masked.charCodeAt(index);
    const width = isHighSurrogate(code) && isLowSurrogate(masked.charCodeAt(index + 1)) ? 2 : 1;
    const folded = foldCharacter(code);
    for (let piece = 0; piece < folded.length; piece += 1) {
      starts.push(from + index);
      ends.push(from + index + width);
    }
    // A mark without a form of its own (an accent, a joiner) belongs to the character before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = from + index + width;
    text += folded;
    index += width - 1;
  }
  return {
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    truncated: to < original.length && /\S/.test(original.slice(to, to + 10_000)),
  };
};
