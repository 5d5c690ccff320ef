import { Disposable, TextEditorSelectionChangeKind, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import { isUnsure, type ReviewTask } from '../../../core/plan/session/reviewTask';
import type { Role } from '../../../core/workKind';
import { log } from '../../../host/log';
import type { ReviewStore } from '../../../host/reviewStore';
import type { VerdictStore } from '../../../host/verdictStore';
import { openReviewed } from './openReviewed';
import { ReviewData } from './ReviewData';
import { typingPause, type ReviewSession } from './ReviewSession';
import { ReviewSteps } from './ReviewSteps';
import { ReviewTree } from './ReviewTree';
import { ShownReasons } from './ShownReasons';
import { showTask } from './showTask';
import { taskAtCaret } from './taskAtCaret';

/** In milliseconds. */
const longestWait = 2000;

/** What a review needs from whoever opened it. */
export interface ReviewOwner {
  /** Runs something after what is running. */
  inTurn(action: (review: PlanReview) => Promise<void>): void;
  /** The user answered in the sidebar's card. */
  answer(id: string, role: Role): void;
  close(): void;
}

/** An open review: which task is looked at, in tree, editor and sidebar alike, and what was decided. */
export class PlanReview implements Disposable {
  readonly steps = new ReviewSteps();
  readonly tree: ReviewTree;
  readonly #reasons: ShownReasons;
  readonly #listeners: Disposable;
  #current: string | undefined;
  #selected: readonly string[] = [];
  /** The keyboard was in the tree when the user did something last. */
  #isInTree = true;

  constructor(
    readonly session: ReviewSession,
    readonly store: ReviewStore,
    verdicts: VerdictStore,
    private readonly owner: ReviewOwner,
  ) {
    this.tree = new ReviewTree(store);
    this.#reasons = new ShownReasons(verdicts);
    this.#listeners = Disposable.from(
      session,
      this.tree,
      this.tree.view.onDidChangeSelection(({ selection }) => this.#followTree(selection)),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        this.#isInTree &&= kind !== TextEditorSelectionChangeKind.Keyboard && kind !== TextEditorSelectionChangeKind.Mouse;
        this.#followCaret(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && session.isOf(document) && this.#readLater(document)),
      workspace.onDidOpenTextDocument((document) => session.isOf(document) && owner.inTurn((review) => review.read())),
      verdicts.onDidSettle((task) => this.#current !== undefined && this.#reasons.isOf(task) && owner.answer(this.#current, task.settledAs)),
    );
  }

  get tasks(): readonly ReviewTask[] {
    return this.store.current?.tasks ?? [];
  }

  get current(): ReviewTask | undefined {
    return this.#find(this.#current);
  }

  /** The tasks that are selected in the view, or the one that is looked at. */
  get selected(): readonly ReviewTask[] {
    const tasks = this.#selected.flatMap((id) => this.#find(id) ?? []);
    return tasks.length > 0 ? tasks : this.current ? [this.current] : [];
  }

  get data(): ReviewData | undefined {
    return this.store.current && new ReviewData(this.store.current, this.tree.topGroups, this.#current, this.tree.view.message ?? '');
  }

  /** Looks at a task: selects it in the view and in the editor, and shows its reasons. */
  async goTo(id: string): Promise<void> {
    this.#look(id);
    const document = await openReviewed(this.session.uri);
    if (document && !this.session.isUpToDate(document)) {
      await this.read();
    }
    // The user may have gone elsewhere meanwhile.
    if (document && this.#current === id && this.current && this.session.isUpToDate(document)) {
      await showTask(document, this.current.verdict.task);
    }
    if (this.#current === id) {
      await this.#reveal(id, this.#isInTree);
    }
  }

  /** Lists the tasks the other way; the one that is looked at stays in sight. */
  async toggleGrouping(): Promise<void> {
    this.tree.grouping = this.tree.grouping === 'kind' ? 'heading' : 'kind';
    if (this.#current !== undefined) {
      await this.#reveal(this.#current, false);
    }
  }

  /** The user asked to see the view. */
  async show(): Promise<void> {
    this.#isInTree = true;
    const first = this.current ?? this.tasks.find(isUnsure) ?? this.tasks[0];
    if (first) {
      await this.goTo(first.id);
    }
  }

  /** Whether the user has just used the view itself: the keyboard must not be taken away from where it is. */
  setInTree(isInTree: boolean): void {
    this.#isInTree = isInTree;
  }

  /** Reads the document anew; the card then shows where its task is now. Closes the review of a document that is gone. */
  async read(): Promise<void> {
    const result = await this.session.read();
    if (result === 'gone' || result === 'tooLong') {
      this.owner.close();
    } else if (result === 'done' && this.current) {
      this.#reasons.renew(this.store.current!, this.current);
    } else if (result === 'done') {
      this.#current = undefined;
      this.#selected = [];
      window.visibleTextEditors.forEach((editor) => this.#followCaret(editor));
    }
  }

  dispose(): void {
    this.#reasons.clear();
    this.#listeners.dispose();
  }

  #find(id: string | undefined): ReviewTask | undefined {
    return this.tasks.find((task) => task.id === id);
  }

  #look(id: string): void {
    this.#current = id;
    this.#selected = [id];
    if (this.current) {
      this.#reasons.show(this.store.current!, this.current);
    }
  }

  #followTree(selection: readonly string[]): void {
    this.#selected = selection;
    const [id] = selection;
    if (selection.length === 1 && id !== undefined && id !== this.#current && this.#find(id)) {
      this.#isInTree = true;
      this.owner.inTurn((review) => review.goTo(id));
    }
  }

  #followCaret(editor: TextEditor): void {
    const { document } = editor;
    const task = this.session.isOf(document) && this.session.isUpToDate(document) ? taskAtCaret(editor, this.tasks) : undefined;
    if (task && task.id !== this.#current) {
      this.#look(task.id);
      void this.#reveal(task.id, false);
    }
  }

  /** Waits until it is shown, or else the view would take the focus from what is asked next; but a view that is closed meanwhile never answers. */
  async #reveal(id: string, focus: boolean): Promise<void> {
    const shown = this.tree.reveal(id, focus).catch((error: unknown) => {
      if (!this.session.isClosed) {
        log().warn(`The task cannot be shown in the list: ${String(error)}`);
      }
    });
    await Promise.race([shown, new Promise<void>((resolve) => setTimeout(resolve, longestWait))]);
  }

  #readLater(document: TextDocument): void {
    const { version } = document;
    // Whoever is overtaken by a later edit leaves it to that one.
    const isNew = (): boolean => document.version === version && !this.session.isUpToDate(document) && !this.session.isClosed;
    setTimeout(() => isNew() && this.owner.inTurn((review) => review.read()), typingPause);
  }
}
