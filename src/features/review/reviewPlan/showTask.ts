import { NotebookRange, Range, Selection, TextEditorRevealType, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { Span } from '../../../core/markdown/span';

/** Selects a place in its document and brings it into view. The keyboard stays where it is. */
export async function showTask(document: TextDocument, { start, end }: Span): Promise<void> {
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const editor = await showDocument(document);
  if (editor) {
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

async function showDocument(document: TextDocument): Promise<TextEditor | undefined> {
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  if (document.uri.scheme !== 'vscode-notebook-cell') {
    return visible && window.activeTextEditor === visible ? visible : window.showTextDocument(document, { viewColumn: visible?.viewColumn, preserveFocus: true });
  }
  // A cell is shown by its notebook.
  const notebook = workspace.notebookDocuments.find((open) => open.getCells().some((cell) => cell.document === document));
  const index = notebook?.getCells().findIndex((cell) => cell.document === document) ?? -1;
  if (notebook && index >= 0) {
    await window.showNotebookDocument(notebook, { preserveFocus: true, selections: [new NotebookRange(index, index + 1)] });
  }
  return visible;
}
