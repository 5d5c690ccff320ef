import { l10n, window } from 'vscode';
import { editTasks } from './editTasks';
import type { PlanReview } from './PlanReview';
import { goToNextUnsure, type ReviewAction } from './reviewActions';
import { answersOf } from './ReviewSteps';
import type { SplitPreview } from './SplitPreview';
import { seenSplit, splitReviewTask } from './splitReviewTask';
import { tasksMeant } from './tasksMeant';
import { undoStep } from './undoStep';

/** What a command does with the open review. `args` are what the command was given, by anyone. */
export type ReviewCommand = (review: PlanReview, args: readonly unknown[]) => Promise<void>;

/** Lets an action decide on tasks, then goes on to the next one that is unsure. */
export const decideBy = (action: ReviewAction): ReviewCommand => async (review, args) => {
  const step = await action(review, tasksMeant(review, args), args[1]);
  if (step) {
    review.steps.add(step);
    await review.read();
    await goToNextUnsure(review);
  }
};

/** Afterwards the first of the two is looked at. */
export const splitBy = (preview: SplitPreview): ReviewCommand => async (review, args) => {
  const [task] = tasksMeant(review, args);
  const step = task && (await splitReviewTask(review.session, review.store, task, preview, args[1] === seenSplit));
  if (!task || !step) {
    return;
  }
  review.steps.add(step);
  await review.read();
  const { line } = task.verdict.task;
  const first = review.tasks.find(({ verdict }) => verdict.task.line >= line);
  if (first) {
    await review.goTo(first.id);
  }
};

export const undoLast: ReviewCommand = async (review) => {
  const ids = await undoStep(review.session, review.steps);
  if (!ids) {
    return;
  }
  await review.read();
  const task = review.tasks.find(({ id }) => ids.includes(id));
  if (task) {
    await review.goTo(task.id);
  }
};

export const goToTask: ReviewCommand = async (review, args) => {
  const [task] = tasksMeant(review, args);
  if (task) {
    await review.goTo(task.id);
  }
};

export const toggleGrouping: ReviewCommand = (review) => review.toggleGrouping();

export const removeTagsOf: ReviewCommand = async (review, args) => {
  const tasks = tasksMeant(review, args);
  const made = await editTasks(review.session, review.store, tasks, (_, found) => found.flatMap(({ tags }) => tags.map(({ start, end }) => ({ start, end, text: '' }))));
  if (made.result === 'readOnly') {
    void window.showWarningMessage(l10n.t('The document cannot be edited.'));
  } else if (made.result === 'edited') {
    review.steps.add({ before: answersOf(tasks), edit: made.edit });
    await review.read();
  }
};
