import { Range, window, workspace } from 'vscode';
import type { TextEditor, Uri } from 'vscode';

/** Shows a file with the cursor at the beginning of a line (from 0). */
export async function openAt(uri: Uri, line: number): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  const at = document.lineAt(Math.min(line, document.lineCount - 1)).range.start;
  return window.showTextDocument(document, { selection: new Range(at, at) });
}
