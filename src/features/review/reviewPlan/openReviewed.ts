import { workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';

/** The document of a review; undefined when it is gone: an untitled one that was closed cannot be opened again. */
export async function openReviewed(uri: Uri): Promise<TextDocument | undefined> {
  const known = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (known || uri.scheme === 'untitled' || uri.scheme === 'vscode-notebook-cell') {
    return known;
  }
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
