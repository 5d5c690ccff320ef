import type { TextDocument } from 'vscode';
import { contentLanguageOf } from '../../core/composing/contentLanguageOf';
import type { DocumentKind } from '../../core/documents/documentKind';
import { readDocument } from '../../core/documents/readDocument';
import { reviewReadiness } from '../../core/readiness/reviewReadiness';
import { readLinkedTexts } from '../../host/linkedTexts';
import type { ReviewedHandover } from '../../host/readinessStore';

/** Reads a record and what it links to; undefined when it is no hand-over record, or was edited meanwhile. */
export async function reviewRecord(document: TextDocument): Promise<ReviewedHandover | undefined> {
  const { version } = document;
  const source = document.getText();
  const record = readDocument(source);
  if (record.kind !== 'handover-record') return undefined;
  const linked = await readLinkedTexts(document);
  if (document.version !== version) return undefined;
  const find = (kind: DocumentKind): (typeof linked)[number] | undefined => linked.find((each) => each.kind === kind);
  const [runbook, charter] = [find('operations-runbook'), find('project-charter')];
  return {
    readiness: reviewReadiness(record, source, { runbook: runbook?.source, charter: charter?.source }),
    language: contentLanguageOf(record, source),
    uris: { record: document.uri, ...(runbook && { runbook: runbook.uri }), ...(charter && { charter: charter.uri }) },
  };
}
