/** A plain number as a pattern: thousands separated by commas or not, decimals; not the tail of a longer number or of a word. */
export const plainNumber = '(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d{1,15})(?:\\.\\d{1,6})?';

/** What must not stand before a number for it to begin there. */
export const numberStart = '(?<![\\w.]|\\d,)';

/** Reads what `plainNumber` matched. */
export const readNumber = (text: string): number => Number(text.replaceAll(',', ''));
