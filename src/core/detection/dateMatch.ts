import { daySpan, exists, type DateParts, type DatePrecision } from './calendar';
import { matchAt, type TextMatch } from './textMatch';

/**
 * `dated`: the year is known. `yearless`: 30 September, 三季度. `fiscal`: a financial year, whose months only its owner knows.
 * `ambiguous`: 03/04/2026 or a year of two digits. `impossible`: no such day, as 2026-02-30.
 */
export type DateStatus = 'dated' | 'yearless' | 'fiscal' | 'ambiguous' | 'impossible';

/** The part of a period that was named: 6月底, early June. The days still are those of the whole period. */
export type DatePart = 'start' | 'middle' | 'end';

export interface DateMatch extends TextMatch {
  readonly precision: DatePrecision;
  readonly status: DateStatus;
  readonly parts: DateParts;
  readonly part?: DatePart;
  /** ISO days, there when the year is known or was assumed. */
  readonly first?: string;
  readonly last?: string;
}

export interface DateOptions {
  /** The year that dates without one are taken to be in; their status stays `yearless`. */
  readonly assumedYear?: number;
}

/** Adds the days that follow from the parts, of the assumed year when they have none. */
export function resolveDate(date: DateMatch, assumedYear: number | undefined): DateMatch {
  if (date.status !== 'dated' && date.status !== 'yearless') return date;
  const parts = { ...date.parts, year: date.parts.year ?? assumedYear };
  return exists(parts) ? { ...date, ...daySpan(parts) } : { ...date, status: 'impossible', first: undefined, last: undefined };
}

/** Builds a match; a status given wins over the one that the parts tell. */
export function dateAt(source: string, start: number, end: number, parts: DateParts, part?: DatePart, status?: DateStatus): DateMatch {
  const told: DateStatus = !exists(parts) ? 'impossible' : parts.year === undefined ? 'yearless' : 'dated';
  return { ...matchAt(source, start, end), precision: parts.precision, status: status ?? told, parts, ...(part && { part }) };
}
