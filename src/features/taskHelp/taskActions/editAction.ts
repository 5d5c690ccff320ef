import { CodeAction, Range, WorkspaceEdit } from 'vscode';
import type { CodeActionKind, TextDocument } from 'vscode';
import type { TextEdit } from '../../../core/textEdit';

/** An action that makes edits, in offsets of the document as it is now, as one undo step. */
export function editAction(title: string, kind: CodeActionKind, document: TextDocument, edits: readonly TextEdit[]): CodeAction {
  const action = new CodeAction(title, kind);
  action.edit = new WorkspaceEdit();
  for (const { start, end, text } of edits) {
    action.edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  }
  return action;
}
