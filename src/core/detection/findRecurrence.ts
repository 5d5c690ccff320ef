import { foldWidth } from './foldWidth';
import { chineseRecurrence, englishRecurrence } from './recurrenceWords';
import { matchAt, withoutOverlaps, type TextMatch, type WordLanguage } from './textMatch';
import { visitMatches } from './visitMatches';

export interface Recurrence extends TextMatch {
  readonly language: WordLanguage;
}

const english = new RegExp(`(?<![\\w-])(?:${englishRecurrence.join('|')})(?!\\w)`, 'gi');
const chinese = new RegExp(chineseRecurrence.join('|'), 'g');

/** Takes a sentence or a cell; gives the words that say how often: daily, every Monday, 每周一, 月检. */
export function findRecurrence(source: string): readonly Recurrence[] {
  const text = foldWidth(source);
  const found: Recurrence[] = [];
  const add = (language: WordLanguage) => (match: RegExpExecArray): void => {
    found.push({ language, ...matchAt(source, match.index, match.index + match[0].length) });
  };
  visitMatches(english, text, add('en'));
  visitMatches(chinese, text, add('zh'));
  return withoutOverlaps(found);
}
