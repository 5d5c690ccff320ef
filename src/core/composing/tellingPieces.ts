const idle = new Set(['the', 'and', 'for', 'per', 'all', 'each', 'with', 'new', 'our', 'one', 'two', 'from', 'into', 'service', 'system', 'operations', 'project', 'store', 'stores', 'site', 'sites']);
const idlePairs = new Set(['系统', '服务', '项目', '运营', '以及', '门店', '完成', '投入', '使用', '家门', '每店']);

/** Beginnings of Latin words and pairs of Chinese characters, without those that every service has. */
export function tellingPieces(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{3,}/g)) if (!idle.has(word)) found.add(word.slice(0, 5));
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]+/g)) {
    for (let at = 0; at + 1 < run.length; at++) if (!idlePairs.has(run.slice(at, at + 2))) found.add(run.slice(at, at + 2));
  }
  return found;
}

/** Gives a test of whether a text speaks of what is named: shares a telling word with it. A name without one is held to be spoken of. */
export function readMentions(text: string): (name: string) => boolean {
  const given = tellingPieces(text);
  return (name) => {
    const wanted = tellingPieces(name);
    return wanted.size === 0 || [...wanted].some((piece) => given.has(piece));
  };
}

/** Gives a search for the first of several texts that shares a telling word with a name. */
export function indexTexts(texts: readonly string[]): (name: string) => string | undefined {
  const first = new Map<string, number>();
  for (const [index, text] of texts.entries()) for (const piece of tellingPieces(text)) if (!first.has(piece)) first.set(piece, index);
  return (name) => {
    const found = [...tellingPieces(name)].flatMap((piece) => first.get(piece) ?? []);
    return found.length === 0 ? undefined : texts[Math.min(...found)];
  };
}
