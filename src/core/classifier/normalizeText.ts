import { foldCharacter } from './foldCharacter';
import { maskMarkup } from './maskMarkup';
import { copyWords } from './takeRoom';

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

/** No character has more than four in its plain form: see foldCharacter. */
const mostPieces = 4;
/** Texts are normalised one after the other and share the room. */
const shared = { codes: new Uint16Array(mostPieces * readLimit), starts: new Uint32Array(mostPieces * readLimit), ends: new Uint32Array(mostPieces * readLimit) };

/** Takes any string, of any length, well formed or not. Linear in the length, and cheap after `readLimit`. */
export const normalizeText = (original: string): NormalizedText => {
  const from = Math.max(0, original.search(/\S/));
  let to = Math.min(original.length, from + readLimit);
  if (to < original.length && isHighSurrogate(original.charCodeAt(to - 1))) to -= 1;
  const masked = maskMarkup(original.slice(from, to));

  const { codes, starts, ends } = shared;
  let size = 0;
  for (let index = 0; index < masked.length; index += 1) {
    const code = masked.charCodeAt(index);
    const width = isHighSurrogate(code) && isLowSurrogate(masked.charCodeAt(index + 1)) ? 2 : 1;
    const folded = foldCharacter(code);
    for (let piece = 0; piece < folded.length; piece += 1) {
      codes[size] = folded.charCodeAt(piece);
      starts[size] = from + index;
      ends[size] = from + index + width;
      size += 1;
    }
    // A mark without a form of its own (an accent, a joiner) belongs to the character before it.
    if (folded === '' && size > 0) ends[size - 1] = from + index + width;
    index += width - 1;
  }
  return {
    text: Reflect.apply(String.fromCharCode, String, codes.subarray(0, size)),
    starts: copyWords(starts, size),
    ends: copyWords(ends, size),
    truncated: to < original.length && /\S/.test(original.slice(to, to + 10_000)),
  };
};
