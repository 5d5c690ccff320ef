import { findDates } from './findDates';

const others = /(?:19|20)\d{2}\s?年度?|\bFY\s?\d{2,4}\b|(?:^|\n)[ \t]{0,12}\d{1,3}[.、)](?=\s|[^\d\s])/g;

/** Gives the folded text with dates, years and list numbers as spaces of the same length: their digits measure nothing. */
export function blankDates(folded: string, source: string): string {
  let text = '';
  let from = 0;
  for (const { start, end } of findDates(source)) {
    text += folded.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return (text + folded.slice(from)).replace(others, (digits) => digits.replace(/[^\n]/g, ' '));
}
