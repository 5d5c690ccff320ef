import type { TextDocument } from 'vscode';
import type { Finding } from '../../../core/checks/finding';
import type { PlanningDocument } from '../../../core/documents/readDocument';
import { checkRelations } from '../../../core/relations/checkRelations';
import { checkOptionsFor } from '../../../host/checkOptions';
import { readRelatedDocuments } from '../../../host/relatedDocuments';

/** What only shows beside the documents that this one links to. Files are read for it, so not while someone types. */
export async function checkBeside(document: TextDocument, planning: PlanningDocument): Promise<readonly Finding[]> {
  const { uri } = document;
  const source = document.getText();
  const related = await readRelatedDocuments(uri, source);
  return checkRelations({ path: uri.path, source, document: planning }, related.links, related, checkOptionsFor(uri));
}
