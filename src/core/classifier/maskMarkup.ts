/** What Markdown, HTML and ticket systems add around a task; each is blanked, so that every offset stays what it was. */

const blank = (match: string): string => ' '.repeat(match.length);
/** Blanks a match except its group `text`. */
const keepText = (match: string, text: string): string => {
  const at = match.indexOf(text, 1);
  return ' '.repeat(at) + text + ' '.repeat(match.length - at - text.length);
};

/** Quantifiers are bounded, so that no text makes a pattern quadratic. */
const rules: readonly (readonly [RegExp, (match: string, text: string) => string])[] = [
  [/<!--[^]{0,500}?-->|<\/?[a-z][^<>]{0,300}>/gi, blank],
  [/!?\[([^[\]\n]{0,300})\]\([^()\n]{0,400}\)/g, keepText],
  [/(?:https?|ftp|file):\/\/[!-~]{1,500}|\bwww\.[!-~]{1,500}/gi, blank],
  [/^[ \t]*(?:>[ \t]{0,4}){1,9}/gm, blank],
  [/^[ \t]*(?:[-*+•·◦▪]|\d{1,3}[.)]|#{1,6})[ \t]+/gm, blank],
  [/^[ \t]*\[[ xX✓✔-]\][ \t]+/gm, blank],
  [/^\s*\[?(?:GH-|[A-Z][A-Z0-9]{1,9}-)\d{1,7}\]?(?![\w-])/g, blank],
  [/(^|[\s([])#\d{1,7}\b/g, blank],
  [/`{1,3}|\*{1,3}|~~|(?<![\w])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\w])/g, blank],
  // A table cell ends a clause.
  [/\|/g, () => ';'],
];

const mayHoldMarkup = /[<[`*_~|#>•·◦▪:+./-]|^\s*\d|[A-Z]-\d/;

/** Takes original text, gives text of the same length. */
export const maskMarkup = (text: string): string => {
  if (!mayHoldMarkup.test(text)) return text;
  let masked = text;
  for (const [pattern, replace] of rules) masked = masked.replace(pattern, replace);
  return masked;
};
