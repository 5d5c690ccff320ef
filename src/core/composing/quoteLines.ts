/** Adds to a field what another document says about it, as a quotation that a person has to write anew; nothing without texts. */
export function quoteLines(field: string, texts: readonly string[], lead: string): string {
  return texts.length === 0 ? field : [field, '', `> ${lead}`, '>', ...texts.map((text) => `> - ${text}`)].join('\n');
}
