import { l10n, window } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { ClassifierService } from '../../../host/classifierService';
import { log } from '../../../host/log';
import { takesMarkdown } from '../../../host/markdownEditor';
import type { ReviewStore } from '../../../host/reviewStore';
import type { VerdictStore } from '../../../host/verdictStore';
import { PlanReview, type ReviewOwner } from './PlanReview';
import { readWithProgress, tellReading } from './readWithProgress';
import { setKind } from './reviewActions';
import { decideBy, type ReviewCommand } from './reviewCommands';
import type { ReviewData } from './ReviewData';
import { ReviewSession } from './ReviewSession';
import { SplitPreview } from './SplitPreview';

/** Opens, changes and closes the one review that there is, one thing after the other. */
export class ReviewController implements Disposable {
  readonly preview = new SplitPreview();
  #review: PlanReview | undefined;
  /** Counts the readings, so that one that was overtaken by a later one is dropped. */
  #lastRun = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly classifier: ClassifierService,
    private readonly verdicts: VerdictStore,
    private readonly store: ReviewStore,
  ) {}

  get isOpen(): boolean {
    return this.#review !== undefined;
  }

  /** Reviews the active document, or goes on with its review. */
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
      const session = known?.session ?? new ReviewSession(document, () => this.classifier.load(document.uri), this.store);
      const result = await readWithProgress(session, () => run !== this.#lastRun);
      tellReading(result);
      if (result !== 'done') {
        // What was under review before stays.
        if (!known) {
          session.dispose();
        }
        return undefined;
      }
      if (!known) {
        this.#review?.dispose();
        this.#review = new PlanReview(session, this.store, this.verdicts, this.#owner);
      }
      if (this.store.current?.tasks.length === 0) {
        void window.showInformationMessage(l10n.t('There is no task in this document.'));
        this.close();
      }
      await this.#review?.show();
      return this.#review?.data;
    });
  }

  /** Runs a command on the open review; without one it does nothing. */
  change(command: ReviewCommand, ...args: readonly unknown[]): Promise<ReviewData | undefined> {
    return this.#take(async () => {
      if (this.#review) {
        await command(this.#review, args);
      }
      return this.#review?.data;
    });
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
    this.#turn = Promise.resolve();
    this.#review?.dispose();
    this.#review = undefined;
    this.store.replace(undefined);
  }

  dispose(): void {
    this.close();
    this.preview.dispose();
  }

  readonly #owner: ReviewOwner = {
    inTurn: (action) => this.#follow(action),
    answer: (id, role) => this.#follow((review) => decideBy(setKind)(review, [id, role])),
    close: () => this.close(),
  };

  /** What nobody asked for with a command; so if it goes wrong, it is for the log only. */
  #follow(action: ReviewCommand): void {
    this.change(action).catch((error: unknown) => log().error('review', error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }

  /** Keys may come faster than edits are made: each command finds what the one before it left. */
  #take<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(action, action);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
