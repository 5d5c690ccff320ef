import { l10n, Range, TabInputTextDiff, window, workspace, WorkspaceEdit } from 'vscode';
import type { Uri } from 'vscode';
import { mergeNewParts } from '../../../core/composing/mergeNewParts';
import { proposalUri, type Proposal } from './ProposedTexts';

/** Puts the new parts into the file as one undo step and shows it; saving is left to the user. They are found anew: it may have been edited. */
export async function addNewParts({ target, prepared, filled }: Proposal): Promise<boolean> {
  const document = await workspace.openTextDocument(target);
  const source = document.getText();
  const parts = mergeNewParts(source, prepared, filled);
  if (!parts || parts.added.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing new to add.'));
    return false;
  }
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of parts.replacements) {
    edit.replace(target, new Range(document.positionAt(start), document.positionAt(end)), text);
  }
  const { version } = document;
  const isDone = (await workspace.applyEdit(edit)) && document.version !== version;
  if (!isDone) {
    void window.showWarningMessage(l10n.t('The document cannot be edited.'));
    return false;
  }
  await window.showTextDocument(document, { preview: false });
  await closeDifference(target);
  return true;
}

/** What was decided need not stay in front. */
async function closeDifference(target: Uri): Promise<void> {
  const proposal = proposalUri(target).toString();
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  await window.tabGroups.close(tabs.filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === proposal), true);
}
