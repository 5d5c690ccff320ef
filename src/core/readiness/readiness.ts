import type { Span } from '../markdown/span';

/** What a hand-over may wait for; the host has words for each. */
export const readinessIds = [
  'receiver', 'owners', 'deliverables', 'deliverableOwner', 'acceptance', 'accepted', 'runbook', 'charter', 'runbookSections', 'runbookEntry', 'monitoring', 'monitoredDeliverable', 'recovery', 'recoveredDeliverable',
  'checklist', 'checklistArea', 'blocker', 'conditionalItem', 'beforeFinal', 'earlySupport', 'earlySupportEnd', 'exitCriteria', 'openItems', 'openItem', 'decision', 'signOff', 'signature',
] as const;
export type ReadinessId = (typeof readinessIds)[number];

/** `blocks`: not ready while it stands so; `condition`: may go on with it, knowing it; `met`: shown by the documents. */
export type ReadinessStatus = 'blocks' | 'condition' | 'met';

/** Which of the documents a place is in. */
export type ReadinessDocument = 'record' | 'runbook' | 'charter';

export interface ReadinessItem {
  readonly id: ReadinessId;
  readonly status: ReadinessStatus;
  readonly data: Readonly<Record<string, string | number>>;
  readonly span: Span;
  readonly document: ReadinessDocument;
}

export interface Readiness {
  /** True only when the record and its runbook were read and nothing in them blocks. */
  readonly isReady: boolean;
  /** Those that block come first, then conditions, then what is met; each in the order of the text. */
  readonly items: readonly ReadinessItem[];
}
