import { l10n, window } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { ClassifierService } from '../../host/classifierService';
import { log } from '../../host/log';
import { takesMarkdown } from '../../host/markdownEditor';
import type { ReviewStore } from '../../host/reviewStore';
import type { VerdictStore } from '../../host/verdictStore';
import { editTasks } from './editTasks';
import { copyBalance, exportReview } from './exportReview';
import { PlanReview } from './PlanReview';
import { readWithProgress, tellReading } from './readWithProgress';
import { removeAllTags } from './removeAllTags';
import { goToNextUnsure, setKind, type ReviewAction } from './reviewActions';
import type { ReviewData } from './reviewData';
import { ReviewSession } from './ReviewSession';
import { answersOf } from './ReviewSteps';
import { SplitPreview } from './SplitPreview';
import { seenSplit, splitReviewTask } from './splitReviewTask';
import { tasksMeant } from './tasksMeant';
import { undoStep } from './undoStep';

/** Opens, changes and closes the review, one thing after the other. */
export class ReviewController implements Disposable {
  readonly #preview = new SplitPreview();
  #review: PlanReview | undefined;
  /** Counts the readings, so that one that was overtaken by a later one is dropped. */
  #lastRun = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly classifier: ClassifierService,
    private readonly verdicts: VerdictStore,
    private readonly store: ReviewStore,
  ) {}

  async open(): Promise<ReviewData | undefined> {
    const document = window.activeTextEditor?.document;
    if (!document || !takesMarkdown(document)) {
      void window.showInformationMessage(l10n.t('Open a Markdown or plain text document to review.'));
      return undefined;
    }
    this.#lastRun += 1;
    const run = this.#lastRun;
    return this.#take(async () => {
      const known = this.#review?.session.isOf(document) ? this.#review : undefined;
      const session = known?.session ?? new ReviewSession(document, await this.classifier.load(), this.store);
      const result = await readWithProgress(session, () => run !== this.#lastRun);
      tellReading(result);
      if (result !== 'done' || this.store.current?.tasks.length === 0) {
        if (result === 'done') {
          void window.showInformationMessage(l10n.t('There is no task in this document.'));
          this.close();
        }
        session.dispose();
        return undefined;
      }
      if (!known) {
        this.#review?.dispose();
        this.#review = new PlanReview(session, this.store, this.verdicts, () => this.#renewLater(), (id, kind) => void this.decide(setKind, id, kind));
      }
      await this.#review?.show();
      return this.#review?.data;
    });
  }

  /** Runs what decides on tasks, then goes on to the next one that is unsure. */
  decide(action: ReviewAction, ...args: readonly unknown[]): Promise<ReviewData | undefined> {
    return this.#change(async (review) => {
      const step = await action(review, tasksMeant(review, args), args[1]);
      if (!step) {
        return;
      }
      review.steps.add(step);
      await this.#read(review);
      await goToNextUnsure(review);
    });
  }

  split(...args: readonly unknown[]): Promise<ReviewData | undefined> {
    return this.#change(async (review) => {
      const [task] = tasksMeant(review, args);
      const step = task && (await splitReviewTask(review.session, this.store, task, this.#preview, args[1] === seenSplit));
      if (!task || !step) {
        return;
      }
      review.steps.add(step);
      const { line } = task.verdict.task;
      await this.#read(review);
      const first = review.tasks.find(({ verdict }) => verdict.task.line >= line);
      if (first) {
        await review.goTo(first.id);
      }
    });
  }

  undo(): Promise<ReviewData | undefined> {
    return this.#change(async (review) => {
      const ids = await undoStep(review.session, review.steps);
      if (!ids) {
        return;
      }
      await this.#read(review);
      const task = review.tasks.find(({ id }) => ids.includes(id));
      if (task) {
        await review.goTo(task.id);
      }
    });
  }

  goTo(...args: readonly unknown[]): Promise<ReviewData | undefined> {
    return this.#change(async (review) => {
      const [task] = tasksMeant(review, args);
      if (task) {
        await review.goTo(task.id);
      }
    });
  }

  nextUnsure(): Promise<ReviewData | undefined> {
    return this.#change(goToNextUnsure);
  }

  toggleGrouping(): Promise<ReviewData | undefined> {
    return this.#change(async (review) => {
      review.tree.grouping = review.tree.grouping === 'kind' ? 'heading' : 'kind';
      if (review.current) {
        await review.goTo(review.current.id);
      }
    });
  }

  /** Of the tasks that a menu gives, or of the whole active document. */
  async removeTags(...args: readonly unknown[]): Promise<ReviewData | number | undefined> {
    if (args.length > 0 && this.#review) {
      return this.#change(async (review) => {
        const tasks = tasksMeant(review, args);
        const made = await editTasks(review.session, this.store, tasks, (_, found) => found.flatMap(({ tags }) => tags.map(({ start, end }) => ({ start, end, text: '' }))));
        if (made.result === 'readOnly') {
          void window.showWarningMessage(l10n.t('The document cannot be edited.'));
        } else if (made.result === 'edited') {
          review.steps.add({ before: answersOf(tasks), edit: made.edit });
          await this.#read(review);
        }
      });
    }
    const document = window.activeTextEditor?.document;
    return document && takesMarkdown(document) ? removeAllTags(document) : undefined;
  }

  copyBalance(): Promise<void> {
    return this.store.current ? copyBalance(this.store.current) : Promise.resolve();
  }

  exportReview(argument: unknown): Promise<void> {
    return this.store.current ? exportReview(this.store.current, argument) : Promise.resolve();
  }

  /** An untitled document or a notebook's cell that was closed does not come back. */
  forget(document: TextDocument): void {
    if (this.#review?.session.isOf(document) && (document.isUntitled || document.uri.scheme === 'vscode-notebook-cell')) {
      this.close();
    }
  }

  /** Not in turn: it also stops what is running. */
  close(): void {
    this.#lastRun += 1;
    this.#review?.dispose();
    this.#review = undefined;
    this.store.replace(undefined);
  }

  dispose(): void {
    this.close();
    this.#preview.dispose();
  }

  #change(action: (review: PlanReview) => Promise<void>): Promise<ReviewData | undefined> {
    return this.#take(async () => {
      const review = this.#review;
      if (review) {
        await action(review);
      }
      return this.#review?.data;
    });
  }

  async #read(review: PlanReview): Promise<void> {
    const result = await review.session.read();
    if (result === 'gone') {
      this.close();
    } else if (result === 'done') {
      review.refresh();
    }
  }

  #renewLater(): void {
    this.#change((review) => this.#read(review)).catch((error: unknown) => log().error('review', error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }

  /** Keys may come faster than edits are made: each command finds what the one before it left. */
  #take<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(action, action);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
