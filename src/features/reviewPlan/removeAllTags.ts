import { l10n, window } from 'vscode';
import type { TextDocument } from 'vscode';
import { readPlan } from '../../core/plan/readPlan';
import { removeTags } from '../../core/plan/tags/removeTags';
import { editDocument } from './editDocument';
import { formatOf } from './ReviewSession';

/** Takes every tag out of a document, in one undo step, and says how many. */
export async function removeAllTags(document: TextDocument): Promise<number> {
  const source = document.getText();
  const edits = removeTags(readPlan(source, formatOf(document)));
  if (edits.length === 0) {
    void window.showInformationMessage(l10n.t('There are no tags in this document.'));
    return 0;
  }
  const result = await editDocument(document, source, edits);
  if (result !== 'edited') {
    void window.showWarningMessage(l10n.t('The document cannot be edited.'));
    return 0;
  }
  window.setStatusBarMessage(edits.length === 1 ? l10n.t('1 tag removed') : l10n.t('{0} tags removed', edits.length), 4000);
  return edits.length;
}
