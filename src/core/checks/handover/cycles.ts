import { daySpan } from '../../detection/calendar';
import { findDateRange, type DateRange } from '../../detection/findDateRange';
import { textOf } from '../checkContext';
import { hitMatch } from '../hits';
import type { Check } from '../rule';

/** Works that come round once a month or once a quarter, in words that name nothing else. */
const cycles = [
  { name: 'quarter', pattern: /\bquarter[- ](?:end|close|closing)\b|\bend of (?:the |a |each )?quarter\b|季结|季末|季度(?:结账|盘点|关账)/i, endsIn: (month: number) => month % 3 === 0 },
  { name: 'month', pattern: /\bmonth[- ](?:end|close|closing)\b|\bmonthly (?:close|closing|stock-?take)\b|\bend of (?:the |a |each )?month\b|月结|月末|月底|月度(?:结账|盘点|关账)/i, endsIn: () => true },
] as const;

/** HO032, where early support gives its days and the record itself names the cycle: in its exit criteria, its scope or what was learned. */
export const findShortSupport: Check = ({ written }) => {
  const field = written('earlySupport')[0];
  const range = field && findDateRange(field.prose);
  if (!field || !range || range.reversed) return [];
  const text = textOf(written('earlySupport', 'scope', 'knowledge'));
  const missed = cycles.find(({ pattern, endsIn }) => pattern.test(text) && !holdsEnd(range, endsIn));
  return missed ? [hitMatch(field, field.start, range.to, { text: range.to.text, cycle: missed.name })] : [];
};

/** Whether a last day of a month that ends a cycle lies in the range; true where the days are not known. */
function holdsEnd({ from, to }: DateRange, endsIn: (month: number) => boolean): boolean {
  if (from.precision !== 'day' || to.precision !== 'day' || !from.first || !to.last) return true;
  for (let year = Number(from.first.slice(0, 4)), month = Number(from.first.slice(5, 7)); ; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    const end = daySpan({ precision: 'month', year, index: month })?.last;
    if (end === undefined || end > to.last) return false;
    if (endsIn(month)) return true;
  }
}
