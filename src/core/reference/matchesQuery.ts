/** One spelling for searching: width, case and runs of space do not count. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Whether a text holds every word of the query, in any order; an empty query matches everything.
 * Chinese has no spaces, so a Chinese query is one word and is looked for as it stands.
 *
 * @param foldedText result of {@link foldText}
 */
export function matchesQuery(foldedText: string, query: string): boolean {
  return queryWords(query).every((word) => foldedText.includes(word));
}

/** The words of a query, folded; none for an empty one. */
export function queryWords(query: string): readonly string[] {
  return foldText(query).split(' ').filter((word) => word !== '');
}
