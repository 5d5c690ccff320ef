import { commands, l10n, window } from 'vscode';
import { commandIds } from '../../../core/ids';
import type { PlanTask } from '../../../core/plan/plan';
import type { ReviewTask } from '../../../core/plan/session/reviewTask';
import { splitTask, type TaskSplit } from '../../../core/plan/split/splitTask';
import { applyEdits } from '../../../core/textEdit';
import type { ReviewedPlan, ReviewStore } from '../../../host/reviewStore';
import { askSplit } from './askSplit';
import { editTasks } from './editTasks';
import type { ReviewSession } from './ReviewSession';
import { answersOf, type ReviewStep } from './ReviewSteps';
import type { SplitPreview } from './SplitPreview';

/** Second argument of the command for whoever has seen what comes of it. */
export const seenSplit = 'seen';

/**
 * Splits a mixed task in two lines, after showing them.
 *
 * @param hasSeen whether the user has seen them already
 */
export async function splitReviewTask(session: ReviewSession, store: ReviewStore, task: ReviewTask, preview: SplitPreview, hasSeen: boolean): Promise<ReviewStep | undefined> {
  const reviewed = store.current!;
  const split = findSplit(reviewed, task, reviewed.source, task.verdict.task);
  const { parts } = task.verdict.verdict;
  if (!split || !parts) {
    void window.showInformationMessage(l10n.t('This task cannot be split: it does not hold two pieces of work that can be read one without the other.'));
    return undefined;
  }
  const choice = hasSeen ? 'split' : await askSplit(split, [parts[0]!.role, parts[1]!.role]);
  if (choice === 'showDiff') {
    await preview.show(session.uri, applyEdits(reviewed.source, split.edits));
    // Not awaited: the message stays until it is answered, and nothing else must wait for it.
    const answer = l10n.t('Split');
    void window.showInformationMessage(l10n.t('Split this task into two lines?'), answer).then((given) => given === answer && commands.executeCommand(commandIds.splitTask, task.id, seenSplit));
  }
  if (choice !== 'split') {
    return undefined;
  }
  const made = await editTasks(session, store, [task], (source, [found]) => (found && findSplit(reviewed, task, source, found)?.edits) ?? []);
  if (made.result === 'readOnly') {
    void window.showWarningMessage(l10n.t('The document cannot be edited.'));
  }
  return made.result === 'edited' && made.edit ? { before: answersOf([task]), edit: made.edit } : undefined;
}

function findSplit({ format }: ReviewedPlan, { verdict: { verdict } }: ReviewTask, source: string, task: PlanTask): TaskSplit | undefined {
  return verdict.parts && splitTask(source, task, verdict.parts, format);
}
