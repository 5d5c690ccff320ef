import { Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import { applyEdits, type TextEdit } from '../../../core/textEdit';

/** `overtaken`: the document changed at the same moment, so that the edits are not of its text. */
export type EditResult = 'edited' | 'readOnly' | 'overtaken';

/**
 * Makes edits at once, as one undo step.
 *
 * @param source the text of the document that the edits were made for
 */
export async function editDocument(document: TextDocument, source: string, edits: readonly TextEdit[]): Promise<EditResult> {
  const { version } = document;
  if (document.getText() !== source) {
    return 'overtaken';
  }
  const changes = edits.map(({ start, end, text }) => ({ range: new Range(document.positionAt(start), document.positionAt(end)), text }));
  const editor = window.visibleTextEditors.find((visible) => visible.document === document);
  if (editor) {
    await editInEditor(editor, changes);
  } else if (workspace.fs.isWritableFileSystem(document.uri.scheme) !== false) {
    const edit = new WorkspaceEdit();
    changes.forEach(({ range, text }) => edit.replace(document.uri, range, text));
    await workspace.applyEdit(edit);
  }
  // VS Code answers "applied" for a read-only document too; only the version tells, and only the text whether it was this edit.
  if (document.version === version) {
    return 'readOnly';
  }
  return document.getText() === applyEdits(source, edits) ? 'edited' : 'overtaken';
}

function editInEditor(editor: TextEditor, changes: readonly { readonly range: Range; readonly text: string }[]): Thenable<boolean> {
  return editor.edit((builder) => changes.forEach(({ range, text }) => builder.replace(range, text)), { undoStopBefore: true, undoStopAfter: true });
}
