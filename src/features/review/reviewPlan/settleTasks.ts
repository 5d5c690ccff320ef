import { l10n, window } from 'vscode';
import { tagOf } from '../../../core/plan/plan';
import type { Answer, ReviewTask } from '../../../core/plan/session/reviewTask';
import { writeTag } from '../../../core/plan/tags/writeTag';
import type { TagKind } from '../../../core/tags/tagForms';
import type { ReviewStore } from '../../../host/reviewStore';
import { readTagForm } from '../../../host/settings';
import { editTasks } from './editTasks';
import type { ReviewSession } from './ReviewSession';
import { answersOf, type ReviewStep } from './ReviewSteps';

/** A task under review and what the user says of it. */
export interface Decision {
  readonly task: ReviewTask;
  readonly kind: TagKind;
}

/**
 * The one place where the user's decisions on tasks are made: by tags in the document, all in one undo step, or in the review
 * alone where tags are not wanted, cannot stand, or the document is read-only.
 *
 * @returns what undoes it; undefined when nothing was changed, of which the user was told
 */
export async function settleTasks(session: ReviewSession, store: ReviewStore, decisions: readonly Decision[]): Promise<ReviewStep | undefined> {
  const form = readTagForm(session.uri);
  const written = new Set<string>();
  const made = await editTasks(session, store, decisions.map(({ task }) => task), (source, found) => {
    written.clear();
    return found.flatMap((task, index) => {
      const { kind, task: { id } } = decisions[index]!;
      // A tag beats what a review says: one that says otherwise has to change even where no new ones are wanted.
      const edit = form === 'none' && task.tags.length === 0 ? undefined : writeTag(source, task, kind, form === 'none' ? 'hash' : form);
      if (edit || tagOf(task)?.kind === kind) written.add(id);
      return edit ?? [];
    });
  });
  if (made.result === 'failed') {
    return undefined;
  }
  if (made.result === 'readOnly') {
    written.clear();
    if (decisions.some(({ task }) => task.verdict.source === 'tag')) {
      void window.showWarningMessage(l10n.t('The document cannot be edited.'));
      return undefined;
    }
    void window.showWarningMessage(l10n.t('The document cannot be edited, so your answer is kept in this review only.'));
  }
  const answers = decisions.map(({ task: { id }, kind }): [string, { answer: Answer; isSkipped: boolean }] => [id, { answer: { kind, isWritten: written.has(id) }, isSkipped: false }]);
  const before = answersOf(decisions.map(({ task }) => task));
  session.change(new Map(answers));
  for (const { task: { verdict: { source, kind: said, task } }, kind } of decisions) {
    if (source === 'model' && said !== kind) store.correct({ uri: session.uri, text: task.text, kind });
  }
  return { before, edit: made.result === 'edited' ? made.edit : undefined };
}
