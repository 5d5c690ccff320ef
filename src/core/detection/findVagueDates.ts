import { findDates } from './findDates';
import { foldWidth } from './foldWidth';
import { matchAt, withoutOverlaps, type TextMatch, type WordLanguage } from './textMatch';
import { chineseVagueDates, englishVagueDates } from './vagueDateWords';
import { visitMatches } from './visitMatches';

export interface VagueDate extends TextMatch {
  readonly language: WordLanguage;
}

const english = new RegExp(`(?<![\\w-])(?:${englishVagueDates.join('|')})(?![\\w-])`, 'gi');
const chinese = new RegExp(chineseVagueDates.join('|'), 'g');

/** Takes any text; gives words that stand where a date should, as "soon" or 年底. A part of a known date, as 2026年底, is none. */
export function findVagueDates(source: string): readonly VagueDate[] {
  const text = foldWidth(source);
  const found: VagueDate[] = [];
  const add = (language: WordLanguage) => (match: RegExpExecArray): void => {
    found.push({ language, ...matchAt(source, match.index, match.index + match[0].length) });
  };
  visitMatches(english, text, add('en'));
  visitMatches(chinese, text, add('zh'));
  if (found.length === 0) return found;
  const known = findDates(source).filter((date) => date.status === 'dated' || date.status === 'fiscal');
  let at = 0;
  return withoutOverlaps(found).filter((vague) => {
    while (at < known.length && (known[at]?.end ?? 0) <= vague.start) at += 1;
    const date = known[at];
    return date === undefined || date.start >= vague.end;
  });
}
