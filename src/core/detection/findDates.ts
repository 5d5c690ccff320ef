import { chineseDates } from './chineseDates';
import { resolveDate, type DateMatch, type DateOptions } from './dateMatch';
import { englishDates } from './englishDates';
import { foldWidth } from './foldWidth';
import { numericDates } from './numericDates';
import { withoutOverlaps } from './textMatch';

/** Takes any text; gives its calendar dates in text order, with the days they span where the year is known or assumed. */
export function findDates(source: string, { assumedYear }: DateOptions = {}): readonly DateMatch[] {
  const text = foldWidth(source);
  const chinese = /[年月度]/.test(text) ? chineseDates(text, source) : [];
  const found = [...numericDates(text, source), ...englishDates(text, source), ...chinese];
  return withoutOverlaps(found).map((date) => resolveDate(date, assumedYear));
}

/** True for a date that a plan can be held to: a known day, month, quarter or half, not a bare year. */
export const isFirmDate = (date: DateMatch): boolean => date.status === 'dated' && date.precision !== 'year';
