const quotes = /^(?:[ \t]*>)*/;
/** What stands before the text of an item: quote marks, outer markers on the same line, indentation, its own marker, its checkbox. */
const itemPrefix = /^((?:[ \t]*>)*)(.*?)([-*+•·●○◆◇■▪‣–—]|\d{1,9}[.)）、．]|[（(]\d{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|[①-⑳])?([ \t\u3000]*)((?:\[[ xX✓√~/-]?\]|[☐☑☒□✓✔√])[ \t\u3000]*)?$/u;

/** What stands before the text of an item. */
export interface ItemPrefix {
  /** Quote marks and indentation: what the next item's line begins with. */
  readonly lead: string;
  /** Bullet or number; empty where a checkbox is all there is. */
  readonly marker: string;
  /** White space and checkbox. */
  readonly rest: string;
}

/** Takes what stands before an item's own text on its line; undefined when that holds anything but marks and indentation. */
export function readPrefix(before: string): ItemPrefix | undefined {
  const match = itemPrefix.exec(before);
  if (!match) return undefined;
  const [, quoted = '', outer = '', marker = '', space = '', box = ''] = match;
  if (!/^[\s>*+\d.)\-\u3000]*$/.test(outer)) return undefined;
  // An outer marker on the same line belongs to the first item of the outer list: the next one stands below it.
  return { lead: quoted + outer.replace(/[^\s>]/g, ' '), marker, rest: space + box };
}

/** What stands before the text of a line without marker: indentation, quote and comment marks. */
export function plainPrefix(before: string, format: 'markdown' | 'plain'): string | undefined {
  const pattern = format === 'markdown' ? /^(?:[ \t]*>)*[ \t]*$/ : /^\s*(?:\/{2,}!?|#+|-{2,3}|;+)?\s*$/;
  return pattern.test(before) ? before : undefined;
}

/** The quote marks alone, for a blank line between two paragraphs. */
export function quotePrefix(before: string): string {
  return quotes.exec(before)![0];
}
