import { maskTags } from '../tags/maskTags';

/** What Markdown, HTML and ticket systems add around a task; each is blanked, so that every offset stays what it was. */

const blank = (match: string): string => ' '.repeat(match.length);
/** Blanks a match except its group `text`. */
const keepText = (match: string, text: string): string => {
  const at = match.indexOf(text, 1);
  return ' '.repeat(at) + text + ' '.repeat(match.length - at - text.length);
};

/** A pattern, its replacement, and the characters without any of which it cannot match: looking for those first is far cheaper. */
interface Rule {
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  readonly replace: (match: string, text: string) => string;
}

const bullets = ['-', '*', '+', '•', '·', '◦', '▪', '.', ')', '#'];

/** Quantifiers are bounded, so that no text makes a pattern quadratic. */
const rules: readonly Rule[] = [
  { needs: ['<'], pattern: /<!--[^]{0,500}?-->|<\/?[a-z][^<>]{0,300}>/gi, replace: blank },
  { needs: ['['], pattern: /!?\[([^[\]\n]{0,300})\]\([^()\n]{0,400}\)/g, replace: keepText },
  { needs: ['://', '.'], pattern: /(?:https?|ftp|file):\/\/[!-~]{1,500}|\bwww\.[!-~]{1,500}/gi, replace: blank },
  { needs: ['>'], pattern: /^[ \t]*(?:>[ \t]{0,4}){1,9}/gm, replace: blank },
  { needs: bullets, pattern: /^[ \t]*(?:[-*+•·◦▪]|\d{1,3}[.)]|#{1,6})[ \t]+/gm, replace: blank },
  { needs: ['['], pattern: /^[ \t]*\[[ xX✓✔-]\][ \t]+/gm, replace: blank },
  { needs: ['-'], pattern: /^\s*\[?(?:GH-|[A-Z][A-Z0-9]{1,9}-)\d{1,7}\]?(?![\w-])/g, replace: blank },
  { needs: ['#'], pattern: /(^|[\s([])#\d{1,7}\b/g, replace: blank },
  { needs: ['`', '*', '~', '_'], pattern: /`{1,3}|\*{1,3}|~~|(?<![\w])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\w])/g, replace: blank },
  // A table cell ends a clause.
  { needs: ['|'], pattern: /\|/g, replace: () => ';' },
];

const mayHoldMarkup = /[<[`*_~|#>•·◦▪:+./-]|^\s*\d|[A-Z]-\d/;

/** Takes original text, gives text of the same length. Tags are the user's own answer: what a task is judged by must not depend on them. */
export const maskMarkup = (text: string): string => {
  let masked = maskTags(text);
  if (!mayHoldMarkup.test(masked)) return masked;
  for (const { needs, pattern, replace } of rules) {
    if (needs.some((need) => masked.includes(need))) masked = masked.replace(pattern, replace);
  }
  return masked;
};
