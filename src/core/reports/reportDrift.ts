import { findDrift, type Drift } from '../drift/findDrift';
import type { OtherDocument, PlanningDocument } from '../documents/readDocument';
import type { Lines } from '../markdown/lines';
import { placeAt } from '../markdown/placeAt';

/** That a document has turned into the other kind of work, and the sentences that show it. Lines and columns count from 1. */
export interface ReportedDrift {
  readonly message: string;
  readonly places: readonly { readonly line: number; readonly column: number; readonly text: string }[];
}

/** Sentences for each sign above which the rest adds nothing. */
const mostPlaces = 3;

/** Undefined where nothing drifts. `lines` are those of the whole source. */
export function reportDrift(document: PlanningDocument | OtherDocument, source: string, lines: Lines, tell: (drift: Drift) => string): ReportedDrift | undefined {
  const drift = findDrift(document, source);
  if (!drift.isDrift) return undefined;
  // A sentence may show several signs.
  const starts = new Map(drift.signs.flatMap(({ spans }) => spans.slice(0, mostPlaces)).map((span) => [span.start, span]));
  const spans = [...starts.values()].sort((a, b) => a.start - b.start);
  return { message: tell(drift), places: spans.map(({ start, end }) => ({ ...placeAt(lines, start), text: source.slice(start, end).replace(/\s+/g, ' ') })) };
}
