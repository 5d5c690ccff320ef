import type { CheckContext } from '../checks/checkContext';
import { titleSpan } from '../checks/missingFields';
import type { Span } from '../markdown/span';
import type { ReadinessDocument, ReadinessId, ReadinessItem, ReadinessStatus } from './readiness';

/** The documents that are read for a hand-over; the charter and the runbook where the record's links lead to them. */
export interface ReviewSource {
  readonly record: CheckContext;
  readonly runbook?: CheckContext;
  readonly charter?: CheckContext;
}

/** Looks at one side of a hand-over. */
export type Review = (source: ReviewSource) => readonly ReadinessItem[];

export function item(id: ReadinessId, status: ReadinessStatus, span: Span, data: ReadinessItem['data'] = {}, document: ReadinessDocument = 'record'): ReadinessItem {
  return { id, status, data, span: { start: span.start, end: span.end }, document };
}

/** The label of a field, or where something that is nowhere is missed. */
export const placeOf = (context: CheckContext, key: string): Span => context.all(key)[0]?.label ?? titleSpan(context);

/** Text of the user's as it may stand in a list. */
export const shown = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 120);
