const english = /[a-z]{4,}/g;
const chinese = /[\u4e00-\u9fff]+/g;

/** Beginnings of English words and pairs of Chinese characters, by which two texts are held to speak of the same. */
function pieces(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(english)) found.add(word.slice(0, 5));
  for (const [run] of text.matchAll(chinese)) for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2));
  return found;
}

export function sharesWord(a: string, b: string): boolean {
  const other = pieces(b);
  return [...pieces(a)].some((piece) => other.has(piece));
}
