import { simplifiedForms } from './traditionalCharacters';

const isInvisible = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff;

const fold = (code: number): string => {
  if (isInvisible(code)) return '';
  // Control characters but line breaks; surrogates (emoji, rare ideographs, and lone ones): none of them is a word here.
  if ((code < 0x20 && code !== 0x0a) || code === 0x7f || (code >= 0xd800 && code <= 0xdfff)) return ' ';
  const character = String.fromCharCode(code);
  if (code >= 0x4e00 && code <= 0x9fff) return simplifiedForms.get(character) ?? character;
  if (code === 0x3001 || code === 0x3002) return character;
  const folded = character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return folded.length <= 4 ? folded.replace(/[‘’ʼ′]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, '-') : ' ';
};

const asciiForms: readonly string[] = Array.from({ length: 128 }, (_, code) => fold(code));
const otherForms = new Map<number, string>();

/**
 * Takes a UTF-16 unit, gives its plain form: compatibility and full-width forms resolved, lower case, accents off,
 * Traditional to Simplified. Empty for marks that are not seen, a space for what cannot be part of a word.
 */
export const foldCharacter = (code: number): string => {
  if (code < 128) return asciiForms[code] ?? ' ';
  let form = otherForms.get(code);
  if (form === undefined) {
    form = fold(code);
    otherForms.set(code, form);
  }
  return form;
};
