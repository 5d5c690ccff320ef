const wide = /[\u3000\u00a0\uff01-\uff5e\uffe1\uffe5]/g;
const others: Readonly<Record<string, string>> = { '\u3000': ' ', '\u00a0': ' ', '\uffe1': '£', '\uffe5': '¥' };

/**
 * Gives the text with full-width digits, letters, punctuation and spaces as their ASCII forms. One code unit stays one code unit, so
 * offsets hold in both; NFKC does not promise that.
 */
export const foldWidth = (text: string): string =>
  text.replace(wide, (character) => others[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0));
