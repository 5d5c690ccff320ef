import { l10n, window } from 'vscode';
import { findNextUnsure } from '../../../core/plan/session/findTask';
import { isAcceptable, type ReviewTask } from '../../../core/plan/session/reviewTask';
import { taskName } from '../../../core/plan/session/taskName';
import { shorten } from '../../../host/labels';
import type { PlanReview } from './PlanReview';
import { askKind, askToAccept, isTagKind } from './questions';
import { answersOf, type ReviewStep } from './ReviewSteps';
import { settleTasks, type Decision } from './settleTasks';

/** What the user can say of tasks. Each gives the step that undoes it; undefined when nothing was decided. */
export type ReviewAction = (review: PlanReview, tasks: readonly ReviewTask[], argument: unknown) => Promise<ReviewStep | undefined>;

/** A task that the result cannot name a kind for is asked about; among many it is left out. */
export const acceptKind: ReviewAction = async (review, tasks) => {
  const decisions = tasks.flatMap((task): Decision[] => (isTagKind(task.verdict.kind) ? [{ task, kind: task.verdict.kind }] : []));
  return decisions.length > 0 ? settle(review, decisions) : setKind(review, tasks, undefined);
};

export const setOtherKind: ReviewAction = async (review, tasks) => {
  const others = { project: 'operations', operations: 'project' } as const;
  const decisions = tasks.flatMap((task): Decision[] => {
    const { kind } = task.verdict;
    return kind === 'project' || kind === 'operations' ? [{ task, kind: others[kind] }] : [];
  });
  return decisions.length > 0 ? settle(review, decisions) : setKind(review, tasks, undefined);
};

export const setKind: ReviewAction = async (review, tasks, argument) => {
  if (tasks.length === 0) {
    return undefined;
  }
  const title = tasks.length === 1 ? shorten(taskName(review.store.current!.source, tasks[0]!.verdict.task), 60) : l10n.t('{0} tasks', tasks.length);
  const kind = isTagKind(argument) ? argument : await askKind(title);
  return kind && settle(review, tasks.map((task) => ({ task, kind })));
};

export const skipTask: ReviewAction = async ({ session }, tasks) => {
  if (tasks.length === 0) {
    return undefined;
  }
  session.change(new Map(tasks.map(({ id }) => [id, { isSkipped: true }])));
  return { before: answersOf(tasks) };
};

export const acceptAll: ReviewAction = async (review) => {
  const tasks = review.tasks.filter(isAcceptable);
  if (tasks.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing that could be accepted: every task is settled, skipped or unsure.'));
    return undefined;
  }
  return (await askToAccept(tasks.length)) ? acceptKind(review, tasks, undefined) : undefined;
};

/** Looks at the next task that waits for a person, or says that there is none. */
export async function goToNextUnsure(review: PlanReview): Promise<void> {
  const next = findNextUnsure(review.tasks, review.focus.current?.id);
  if (next) {
    await review.goTo(next.id);
  } else {
    window.setStatusBarMessage(l10n.t('Nothing is unsure any more.'), 4000);
  }
}

function settle({ session, store }: PlanReview, decisions: readonly Decision[]): Promise<ReviewStep | undefined> {
  return settleTasks(session, store, decisions);
}
