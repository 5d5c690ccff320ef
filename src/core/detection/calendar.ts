export type DatePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** `index` is the month 1–12, the quarter 1–4 or the half 1–2 that the precision speaks of; a day needs its month there. */
export interface DateParts {
  readonly precision: DatePrecision;
  readonly year?: number;
  readonly index?: number;
  readonly day?: number;
}

/** First and last day of a date, both within it, as ISO days. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthsIn: Readonly<Record<DatePrecision, number>> = { day: 1, month: 1, quarter: 3, half: 6, year: 12 };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Without a year February has 29 days: the date may exist. */
export const daysIn = (year: number | undefined, month: number): number =>
  month === 2 && (year === undefined || isLeap(year)) ? 29 : (monthLengths[month - 1] ?? 0);

export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** True when the calendar has such a date, in some year when none is given. */
export function exists({ precision, year, index = 1, day = 1 }: DateParts): boolean {
  const count = 12 / monthsIn[precision];
  return index >= 1 && index <= count && day >= 1 && (precision !== 'day' || day <= daysIn(year, index));
}

/** Gives the days of a date that exists; undefined without a year. */
export function daySpan({ precision, year, index = 1, day }: DateParts): DaySpan | undefined {
  if (year === undefined) return undefined;
  const length = monthsIn[precision];
  const firstMonth = (index - 1) * length + 1;
  const lastMonth = firstMonth + length - 1;
  if (precision === 'day') return { first: isoDay(year, index, day ?? 1), last: isoDay(year, index, day ?? 1) };
  return { first: isoDay(year, firstMonth, 1), last: isoDay(year, lastMonth, daysIn(year, lastMonth)) };
}
