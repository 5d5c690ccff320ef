import { compareDates } from '../detection/compareDates';
import { findDateRange } from '../detection/findDateRange';
import { findDates } from '../detection/findDates';
import type { DateMatch } from '../detection/dateMatch';
import type { CheckContext } from './checkContext';
import type { FieldText } from './fieldText';

const startWords = /start|begin|from|kick-?off|开始|启动|开工|起始/i;
const endWords = /end|finish|complet|due|until|结束|完成|完工|截止|终止/i;

/** When a project runs, as far as the document says so. */
export interface ProjectDates {
  readonly from?: DateMatch;
  readonly to?: DateMatch;
  /** Where the end is given, or else where it should be. */
  readonly field?: FieldText;
  readonly isReversed: boolean;
}

const labelOf = ({ source }: CheckContext, { label }: FieldText): string => source.slice(label.start, label.end);

/** Reads one field with a range, or one for the start and one for the end. Offsets of the dates are those of their field. */
export function readProjectDates(context: CheckContext): ProjectDates {
  const fields = context.written('startEnd');
  for (const field of fields) {
    const range = findDateRange(field.prose);
    if (range) return { from: range.from, to: range.to, field, isReversed: range.reversed };
    const dates = findDates(field.prose);
    if (dates.length > 1) return { from: dates[0], to: dates.at(-1), field, isReversed: false };
  }
  let found: ProjectDates = { field: fields[0], isReversed: false };
  for (const field of fields) {
    const date = findDates(field.prose)[0];
    const label = labelOf(context, field);
    const isEnd = endWords.test(label) && !startWords.test(label);
    if (!date) continue;
    const isEndByWords = isEnd || (fields.length === 1 && /\b(?:by|before|until|ends?|no later than)\b|[前止]|结束|完成/i.test(field.prose) && !/start|开始|启动/i.test(field.prose));
    found = isEndByWords ? { ...found, to: date, field } : { ...found, from: date };
  }
  return { ...found, isReversed: found.from !== undefined && found.to !== undefined && compareDates(found.to, found.from) === -1 };
}
