import { dateAt, type DateMatch } from './dateMatch';
import { visitMatches } from './visitMatches';

// P-2026-09 is a number of a paper, 12,2026-09 and 1.2026.9 are other numbers; 2026-01-01-2026-06-30 is two dates.
const yearFirst = /(?<!\w|[A-Za-z]-|\d\.)((?:19|20)\d{2})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d|[-/.]\d{1,3}(?!\d)|-[A-Za-z])/g;
const dayFirst = /(?<![\w./-])(\d{1,2})(?:\/(\d{1,2})\/((?:19|20)\d{2}|\d{2})|\.(\d{1,2})\.((?:19|20)\d{2}))(?![\w/-]|\.\d)/g;

/** Finds 2026-09-30, 2026/9/30, 2026.9.30, 2026-09 and 30/09/2026; of the last only those that read one way are dated. */
export function numericDates(text: string, source: string): readonly DateMatch[] {
  const found: DateMatch[] = [];
  visitMatches(yearFirst, text, (match) => {
    const [whole, year, mark, month, day] = match;
    const end = match.index + whole.length;
    // A full-width comma ends what is before it: v1.0，2026-01-10.
    if (/\d,$/.test(source.slice(Math.max(0, match.index - 2), match.index))) return;
    if (day !== undefined) {
      found.push(dateAt(source, match.index, end, { precision: 'day', year: Number(year), index: Number(month), day: Number(day) }));
    } else if (mark !== '.' && Number(month) >= 1 && Number(month) <= 12) {
      // 2026/27 is a season and 2026.9 a version.
      found.push(dateAt(source, match.index, end, { precision: 'month', year: Number(year), index: Number(month) }));
    }
  });
  visitMatches(dayFirst, text, (match) => {
    const one = Number(match[1]);
    const two = Number(match[2] ?? match[4]);
    const year = match[3] ?? match[5] ?? '';
    const swapped = two > 12;
    const parts = { precision: 'day', year: Number(year), index: swapped ? one : two, day: swapped ? two : one } as const;
    const sure = year.length === 4 && (one > 12 || two > 12 || one === two);
    found.push(dateAt(source, match.index, match.index + match[0].length, parts, undefined, sure ? undefined : 'ambiguous'));
  });
  return found;
}
