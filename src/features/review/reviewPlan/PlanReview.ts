import { Disposable, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { isUnsure, type ReviewTask } from '../../../core/plan/session/reviewTask';
import type { Role } from '../../../core/workKind';
import type { ReviewStore } from '../../../host/reviewStore';
import type { VerdictStore } from '../../../host/verdictStore';
import { openReviewed } from './openReviewed';
import { ReviewData } from './ReviewData';
import { ReviewFocus } from './ReviewFocus';
import { typingPause, type ReviewSession } from './ReviewSession';
import { ReviewSteps } from './ReviewSteps';
import { ReviewTree } from './ReviewTree';
import { showTask } from './showTask';

/** What a review needs from whoever opened it. */
export interface ReviewOwner {
  /** Runs something after what is running. */
  inTurn(action: (review: PlanReview) => Promise<void>): void;
  /** The user answered in the sidebar's card. */
  answer(id: string, role: Role): void;
  close(): void;
}

/** An open review: its document, read again when it changes, what was decided, and the way from task to task. */
export class PlanReview implements Disposable {
  readonly steps = new ReviewSteps();
  readonly focus: ReviewFocus;
  readonly #tree: ReviewTree;
  readonly #owned: Disposable;

  constructor(
    readonly session: ReviewSession,
    readonly store: ReviewStore,
    verdicts: VerdictStore,
    private readonly owner: ReviewOwner,
  ) {
    this.#tree = new ReviewTree(store);
    this.focus = new ReviewFocus(session, store, this.#tree, verdicts, {
      onChosen: (id) => owner.inTurn((review) => review.goTo(id)),
      onAnswered: (id, role) => owner.answer(id, role),
    });
    this.#owned = Disposable.from(
      this.focus,
      session,
      this.#tree,
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && session.isOf(document) && this.#readLater(document)),
      workspace.onDidOpenTextDocument((document) => session.isOf(document) && owner.inTurn((review) => review.read())),
    );
  }

  get tasks(): readonly ReviewTask[] {
    return this.store.current?.tasks ?? [];
  }

  get data(): ReviewData | undefined {
    return this.store.current && new ReviewData(this.store.current, this.#tree.topGroups, this.focus.currentId, this.#tree.view.message ?? '');
  }

  /** Looks at a task: selects it in the view and in the editor, and shows its reasons. */
  async goTo(id: string): Promise<void> {
    this.focus.look(id);
    const document = await openReviewed(this.session.uri);
    if (document && !this.session.isUpToDate(document)) {
      await this.read();
    }
    const { current } = this.focus;
    // The user may have gone elsewhere meanwhile.
    if (document && current?.id === id && this.session.isUpToDate(document)) {
      await showTask(document, current.verdict.task);
    }
    if (this.focus.currentId === id) {
      await this.focus.reveal(id);
    }
  }

  /** Lists the tasks the other way; the one that is looked at stays in sight. */
  async toggleGrouping(): Promise<void> {
    this.#tree.grouping = this.#tree.grouping === 'kind' ? 'heading' : 'kind';
    const { currentId } = this.focus;
    if (currentId !== undefined) {
      await this.focus.reveal(currentId, false);
    }
  }

  /** The user asked to see the view. */
  async show(): Promise<void> {
    this.focus.setInTree(true);
    const first = this.focus.current ?? this.tasks.find(isUnsure) ?? this.tasks[0];
    if (first) {
      await this.goTo(first.id);
    }
  }

  /** Reads the document anew. Closes the review of a document that is gone. */
  async read(): Promise<void> {
    const result = await this.session.read();
    if (result === 'gone' || result === 'tooLong') {
      this.owner.close();
    } else if (result === 'done') {
      this.focus.renew();
    }
  }

  dispose(): void {
    this.#owned.dispose();
  }

  #readLater(document: TextDocument): void {
    const { version } = document;
    // Whoever is overtaken by a later edit leaves it to that one.
    const isNew = (): boolean => document.version === version && !this.session.isUpToDate(document) && !this.session.isClosed;
    setTimeout(() => isNew() && this.owner.inTurn((review) => review.read()), typingPause);
  }
}
