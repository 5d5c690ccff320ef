/** Days from one ISO day to another; both must exist. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Days since a day long ago, by the civil calendar; March begins the year, so that a leap day ends one. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const shifted = month > 2 ? year : year - 1;
  const monthOfYear = (month + 9) % 12;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + Math.floor((153 * monthOfYear + 2) / 5) + day;
}
