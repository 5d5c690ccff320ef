import type { DaySpan } from './calendar';

/**
 * Gives -1 when all of `a` lies before `b`, 1 when all lies after, 0 when they share days, and undefined when the year of either is
 * unknown. ISO days compare as text.
 */
export function compareDates(a: Partial<DaySpan>, b: Partial<DaySpan>): -1 | 0 | 1 | undefined {
  if (a.first === undefined || a.last === undefined || b.first === undefined || b.last === undefined) return undefined;
  if (a.last < b.first) return -1;
  return a.first > b.last ? 1 : 0;
}
