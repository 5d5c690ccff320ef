const idle = new Set(['the', 'and', 'for', 'per', 'all', 'each', 'with', 'new', 'our', 'one', 'two', 'from', 'into', 'service', 'system', 'operations', 'project', 'store', 'stores', 'site', 'sites']);
const idlePairs = new Set(['系统', '服务', '项目', '运营', '以及', '门店', '完成', '投入', '使用', '家门', '每店']);

/** Beginnings of Latin words and pairs of Chinese characters, without those that every service has. */
function pieces(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{3,}/g)) if (!idle.has(word)) found.add(word.slice(0, 5));
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]+/g)) {
    for (let at = 0; at + 1 < run.length; at++) if (!idlePairs.has(run.slice(at, at + 2))) found.add(run.slice(at, at + 2));
  }
  return found;
}

/** Whether a text speaks of what is named: shares a telling word with it. A name without one is held to be spoken of. */
export function sharesName(name: string, text: string): boolean {
  const [wanted, given] = [pieces(name), pieces(text)];
  return wanted.size === 0 || [...wanted].some((piece) => given.has(piece));
}
