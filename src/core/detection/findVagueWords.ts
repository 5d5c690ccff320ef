import { foldWidth } from './foldWidth';
import { matchAt, withoutOverlaps, type TextMatch, type WordLanguage } from './textMatch';
import { severityGrades, vagueWords, type VagueTier } from './vagueWords';
import { visitMatches } from './visitMatches';

export interface VagueWord extends TextMatch {
  readonly tier: VagueTier;
  readonly language: WordLanguage;
}

const tiers: readonly VagueTier[] = ['A', 'B', 'C'];
const patterns = tiers.flatMap((tier) => [
  { tier, language: 'en' as const, pattern: new RegExp(`(?<![\\w-])(?:${vagueWords[tier].en.join('|')})(?![\\w-])`, 'gi') },
  { tier, language: 'zh' as const, pattern: new RegExp(vagueWords[tier].zh.join('|'), 'g') },
]);
const grade = new RegExp(`^\\s*(?:${[...severityGrades].reverse().join('|')})(?:级|事件|事故)?\\s*$`);

/**
 * Takes a sentence or a cell; gives its vague words of the tiers asked for, in text order. Not for names, titles and references, nor
 * for fields that grade incidents.
 */
export function findVagueWords(source: string, wanted: readonly VagueTier[] = tiers): readonly VagueWord[] {
  const text = foldWidth(source);
  const found: VagueWord[] = [];
  if (text.length < 20 && grade.test(text)) return found;
  for (const { tier, language, pattern } of patterns) {
    if (!wanted.includes(tier)) continue;
    visitMatches(pattern, text, (match) => {
      found.push({ tier, language, ...matchAt(source, match.index, match.index + match[0].length) });
    });
  }
  return withoutOverlaps(found);
}
