import { l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { readPlan } from '../../../core/plan/readPlan';
import { removeTags } from '../../../core/plan/tags/removeTags';
import { takesMarkdown } from '../../../host/markdownEditor';
import { editDocument } from './editDocument';
import { formatOf } from './ReviewSession';

/** Takes every tag out of the document in an editor, in one undo step, and says how many. */
export async function removeAllTags(editor: TextEditor | undefined): Promise<number> {
  if (!editor || !takesMarkdown(editor.document)) {
    void window.showInformationMessage(l10n.t('Open a Markdown or plain text document to remove the tags from.'));
    return 0;
  }
  const { document } = editor;
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
