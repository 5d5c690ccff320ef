import { l10n, Range, Selection, TextEditorRevealType, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { ClassifiedTask } from '../../host/verdictStore';

/** Selects the task in its document. A document that was edited since is searched for the same text. */
export async function goToTask(task: ClassifiedTask): Promise<void> {
  const document = await open(task);
  const start = document && (document.version === task.version ? task.start : findNearest(document.getText(), task));
  if (!document || start === undefined || start < 0) {
    void window.showInformationMessage(l10n.t('The task is no longer there: its document was closed or changed.'));
    return;
  }
  const range = new Range(document.positionAt(start), document.positionAt(start + task.text.length));
  const column = window.visibleTextEditors.find((visible) => visible.document === document)?.viewColumn;
  const editor = await window.showTextDocument(document, column);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the same words now stand next to where they stood; -1 when they are gone. Plans repeat lines, so the first place may be another task. */
function findNearest(source: string, { text, start }: ClassifiedTask): number {
  const before = source.lastIndexOf(text, start);
  const after = source.indexOf(text, start);
  return before >= 0 && (after < 0 || start - before <= after - start) ? before : after;
}

/** An untitled document that was closed cannot be opened again; that is an answer, not a failure. */
async function open({ uri }: ClassifiedTask): Promise<TextDocument | undefined> {
  const known = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (known || uri.scheme === 'untitled') {
    return known;
  }
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
