import { daysIn, isoDay } from '../detection/calendar';

/** The ISO day that many days after another, which must exist; `days` is not negative. */
export function addDays(iso: string, days: number): string {
  let [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  day += days;
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return isoDay(year, month, day);
}
