import { workspace } from 'vscode';
import type { Uri } from 'vscode';

/**
 * A file's text with what is not saved yet; without that as it stands on disk, which an open document may follow only a moment later.
 *
 * @throws when there is no such file, or it cannot be read
 */
export async function readFileText(uri: Uri): Promise<string> {
  const edited = workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
  return edited?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
}
