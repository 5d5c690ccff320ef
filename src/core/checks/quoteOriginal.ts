import type { Finding } from './finding';

/** Names from the catalog, which are not quoted from the text. */
const names: ReadonlySet<string> = new Set(['field', 'en', 'zh']);
/** How far before a finding what it quotes may begin, in UTF-16 units. */
const nearby = 200;

/** Takes a finding about a text that was folded, character by character, before it was read; gives it with what it quotes as the original has it. */
export function quoteOriginal(finding: Finding, folded: string, original: string): Finding {
  const entries = Object.entries(finding.data).map(([name, value]): [string, string | number] => [name, names.has(name) || typeof value !== 'string' ? value : restore(value)]);
  return { ...finding, data: Object.fromEntries(entries) };

  function restore(quoted: string): string {
    const near = folded.indexOf(quoted, Math.max(0, finding.start - nearby));
    const at = near < 0 ? folded.indexOf(quoted) : near;
    return at < 0 ? quoted : original.slice(at, at + quoted.length);
  }
}
