const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** The ISO day that many days after another, which must exist; `days` is not negative. */
export function addDays(iso: string, days: number): string {
  let [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  day += days;
  while (day > monthLength(year, month)) {
    day -= monthLength(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
