import type { TextDocument, Uri } from 'vscode';
import { contentLanguageOf } from '../../../core/composing/contentLanguageOf';
import type { DocumentKind } from '../../../core/documents/documentKind';
import { readDocument } from '../../../core/documents/readDocument';
import { reviewReadiness } from '../../../core/readiness/reviewReadiness';
import type { ReadDocument } from '../../../core/relations/relationContext';
import { readRelatedDocuments } from '../../../host/relatedDocuments';
import type { ReviewedHandover } from '../../../host/readinessStore';

/** Reads a record and what it links to; undefined when it is no hand-over record, or was edited meanwhile. */
export async function reviewRecord(document: TextDocument): Promise<ReviewedHandover | undefined> {
  const { version } = document;
  const source = document.getText();
  const record = readDocument(source);
  if (record.kind !== 'handover-record') return undefined;
  const { files } = await readRelatedDocuments(document.uri, source);
  if (document.version !== version) return undefined;
  const linked = [...files.values()].flatMap((file) => (file.state === 'planning' ? [file.read] : []));
  const find = (kind: DocumentKind): ReadDocument | undefined => linked.find((each) => each.document.kind === kind);
  const uriOf = ({ path }: ReadDocument): Uri => document.uri.with({ path, query: '', fragment: '' });
  const [runbook, charter] = [find('operations-runbook'), find('project-charter')];
  return {
    readiness: reviewReadiness(record, source, { runbook: runbook?.source, charter: charter?.source }),
    language: contentLanguageOf(record, source),
    uris: { record: document.uri, ...(runbook && { runbook: uriOf(runbook) }), ...(charter && { charter: uriOf(charter) }) },
  };
}
