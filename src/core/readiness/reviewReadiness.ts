import { createContext, type CheckContext } from '../checks/checkContext';
import { defaultSettings } from '../checks/checkSettings';
import { foldDocument, type FoldedDocument } from '../checks/foldDocument';
import type { DocumentKind } from '../documents/documentKind';
import { readDocument, type PlanningDocument } from '../documents/readDocument';
import type { Readiness, ReadinessItem, ReadinessStatus } from './readiness';
import { reviewAcceptance } from './reviewAcceptance';
import { reviewChecklist } from './reviewChecklist';
import { reviewParties } from './reviewParties';
import { reviewEarlySupport, reviewOpenItems } from './reviewRemains';
import { reviewRunbook } from './reviewRunbook';
import { reviewSignatures } from './reviewSignatures';
import { item, placeOf, type ReviewSource } from './reviewSource';

/** Texts of the documents that a record's links lead to; undefined where there is none or it cannot be read. */
export interface LinkedTexts {
  readonly runbook?: string;
  readonly charter?: string;
}

const order: readonly ReadinessStatus[] = ['blocks', 'condition', 'met'];

/**
 * Reads a hand-over record, with the runbook and the charter that it links to, and says what stands in the way.
 *
 * @param source the text that the record was read from
 */
export function reviewReadiness(record: PlanningDocument, source: string, { runbook, charter }: LinkedTexts): Readiness {
  const folded = { record: foldDocument(record, source), runbook: readFolded(runbook, 'operations-runbook'), charter: readFolded(charter, 'project-charter') };
  const read: ReviewSource = { record: contextOf(folded.record), runbook: folded.runbook && contextOf(folded.runbook), charter: folded.charter && contextOf(folded.charter) };
  const reviews = [reviewParties, reviewAcceptance, reviewRunbook, reviewChecklist, reviewOpenItems, reviewEarlySupport, reviewSignatures];
  const charterItem = read.charter ? item('charter', 'met', placeOf(read.record, 'project')) : item('charter', 'condition', placeOf(read.record, 'project'));
  const items = [...reviews.flatMap((review) => review(read)), charterItem].sort(byWeight)
    .map((each) => ({ ...each, data: folded[each.document]?.quote(each.data, each.span.start) ?? each.data }));
  return { isReady: read.runbook !== undefined && !items.some(({ status }) => status === 'blocks'), items };
}

function readFolded(source: string | undefined, kind: DocumentKind): FoldedDocument | undefined {
  const document = source === undefined ? undefined : readDocument(source);
  return source === undefined || document?.kind !== kind ? undefined : foldDocument(document, source);
}

const contextOf = ({ document, source }: FoldedDocument): CheckContext => createContext(document, source, defaultSettings);

function byWeight(a: ReadinessItem, b: ReadinessItem): number {
  const inRecord = (each: ReadinessItem): number => Number(each.document !== 'record');
  return order.indexOf(a.status) - order.indexOf(b.status) || inRecord(a) - inRecord(b) || a.span.start - b.span.start;
}
