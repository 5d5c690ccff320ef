import { l10n, window } from 'vscode';
import { editDocument } from './editDocument';
import { openReviewed } from './openReviewed';
import type { ReviewSession } from './ReviewSession';
import type { ReviewSteps } from './ReviewSteps';

/**
 * Takes the last decision back, with what it wrote if the document has not changed since.
 *
 * @returns the ids of the tasks that it was on; undefined when there is none
 */
export async function undoStep(session: ReviewSession, steps: ReviewSteps): Promise<readonly string[] | undefined> {
  const step = steps.take();
  if (!step) {
    window.setStatusBarMessage(l10n.t('Nothing to undo in this review.'), 4000);
    return undefined;
  }
  const { before, edit } = step;
  const document = edit && (await openReviewed(session.uri));
  if (edit && document?.version === edit.after && (await editDocument(document, document.getText(), edit.inverse)) === 'edited') {
    steps.renumber(edit, document.version);
  } else if (edit) {
    void window.showInformationMessage(l10n.t('The document has changed since, so its text stays as it is.'));
  }
  session.change(before);
  return [...before.keys()];
}
