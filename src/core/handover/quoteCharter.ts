import type { HandoverWords } from './handoverWords';

/** Adds to a field what the charter says about it, as a quotation that a person has to write anew; nothing without texts. */
export function quoteCharter(field: string, texts: readonly string[], { fromCharter, quote }: HandoverWords, lead = fromCharter): string {
  if (texts.length === 0) return field;
  // Bold words before a quotation are no label of a field, and neither is what the quotation begins with.
  return [field, '', `> ${lead}`, '>', ...texts.map((text) => `> - ${quote(text)}`)].join('\n');
}
