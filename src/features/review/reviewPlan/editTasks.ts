import { l10n, window } from 'vscode';
import { invertEdits } from '../../../core/plan/invertEdits';
import type { PlanTask } from '../../../core/plan/plan';
import { readPlan } from '../../../core/plan/readPlan';
import { matchTasks } from '../../../core/plan/session/matchTasks';
import type { ReviewTask } from '../../../core/plan/session/reviewTask';
import type { TextEdit } from '../../../core/textEdit';
import type { ReviewStore } from '../../../host/reviewStore';
import { editDocument } from './editDocument';
import { openReviewed } from './openReviewed';
import { formatOf, type ReviewSession } from './ReviewSession';

/** How an edit is taken back, as long as the document has the version that it made. */
export interface MadeEdit {
  readonly before: number;
  readonly after: number;
  readonly inverse: readonly TextEdit[];
}

export type TaskEdits =
  /** `edit` is missing where nothing had to be written. */
  | { readonly result: 'edited'; readonly edit?: MadeEdit }
  | { readonly result: 'readOnly' }
  /** Nothing was changed, of which the user was told. */
  | { readonly result: 'failed' };

/** An edit is made anew when the user types at the same moment. */
const attempts = 3;

/**
 * Edits the document of a review, at places that are read from its text as it is at that moment, as one undo step.
 *
 * @param tasks all have to be there still, or nothing is changed
 * @param makeEdits gets the document's text and the tasks as they stand in it, in the order of `tasks`
 */
export async function editTasks(
  session: ReviewSession,
  store: ReviewStore,
  tasks: readonly ReviewTask[],
  makeEdits: (source: string, found: readonly PlanTask[]) => readonly TextEdit[],
): Promise<TaskEdits> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const document = await openReviewed(session.uri);
    if (!document) {
      break;
    }
    const source = document.getText();
    const found = session.isUpToDate(document) ? tasks.map(({ verdict }) => verdict.task) : findAgain(session, store, tasks, source, formatOf(document));
    if (!found) {
      break;
    }
    const edits = makeEdits(source, found);
    if (edits.length === 0) {
      return { result: 'edited' };
    }
    const { version } = document;
    const result = await editDocument(document, source, edits);
    if (result === 'edited') {
      return { result, edit: { before: version, after: document.version, inverse: invertEdits(source, edits) } };
    }
    if (result === 'readOnly') {
      return { result };
    }
  }
  void window.showWarningMessage(l10n.t('The document has changed and the task is no longer found, so nothing was changed.'));
  return { result: 'failed' };
}

/** All tasks of the review are looked for, so that none is taken for another with the same words. */
function findAgain({ changes }: ReviewSession, { current }: ReviewStore, tasks: readonly ReviewTask[], source: string, format: Parameters<typeof readPlan>[1]): readonly PlanTask[] | undefined {
  const all = current?.tasks ?? [];
  const matches = matchTasks(all.map(({ verdict }) => verdict.task), changes, readPlan(source, format));
  const byId = new Map(all.map(({ id }, index) => [id, matches[index]]));
  const found = tasks.flatMap(({ id }) => byId.get(id) ?? []);
  return found.length === tasks.length ? found : undefined;
}
