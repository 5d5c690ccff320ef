import { Disposable, TextEditorSelectionChangeKind, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import { findTaskAt } from '../../core/plan/session/findTask';
import { isUnsure, type ReviewTask } from '../../core/plan/session/reviewTask';
import { log } from '../../host/log';
import type { ReviewStore } from '../../host/reviewStore';
import type { ClassifiedTask, VerdictStore } from '../../host/verdictStore';
import { openReviewed } from './openReviewed';
import { reviewData, type ReviewData } from './reviewData';
import { typingPause, type ReviewSession } from './ReviewSession';
import { ReviewSteps } from './ReviewSteps';
import { ReviewTree } from './ReviewTree';
import { showTask } from './showTask';
import { toClassifiedTask } from './toClassifiedTask';

/** An open review: which task is looked at, in tree, editor and sidebar alike, and what was decided. */
export class PlanReview implements Disposable {
  readonly steps = new ReviewSteps();
  readonly tree: ReviewTree;
  readonly #listeners: Disposable;
  #current: string | undefined;
  #selected: readonly string[] = [];
  /** What the card in the sidebar got from here last. */
  #shown: ClassifiedTask | undefined;
  /** The keyboard was in the tree when the user did something last. */
  #isInTree = true;

  /** @param onAnswer hears of an answer that the user gave in the sidebar's card */
  constructor(
    readonly session: ReviewSession,
    readonly store: ReviewStore,
    private readonly verdicts: VerdictStore,
    private readonly renew: () => void,
    onAnswer: (id: string, kind: 'project' | 'operations') => void,
  ) {
    this.tree = new ReviewTree(store);
    this.#listeners = Disposable.from(
      session,
      this.tree,
      this.tree.view.onDidChangeSelection(({ selection }) => this.#followTree(selection)),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        this.#isInTree &&= kind !== TextEditorSelectionChangeKind.Keyboard && kind !== TextEditorSelectionChangeKind.Mouse;
        this.#followCaret(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && session.isOf(document) && this.#renewLater(document)),
      workspace.onDidOpenTextDocument((document) => session.isOf(document) && renew()),
      verdicts.onDidSettle((task) => {
        if (this.#current !== undefined && task.uri === this.#shown?.uri && task.start === this.#shown.start && task.version === this.#shown.version) {
          onAnswer(this.#current, task.settledAs);
        }
      }),
    );
  }

  get tasks(): readonly ReviewTask[] {
    return this.store.current?.tasks ?? [];
  }

  get current(): ReviewTask | undefined {
    return this.find(this.#current);
  }

  /** The tasks that are selected in the view, or the one that is looked at. */
  get selected(): readonly ReviewTask[] {
    const tasks = this.#selected.flatMap((id) => this.find(id) ?? []);
    return tasks.length > 0 ? tasks : this.current ? [this.current] : [];
  }

  get data(): ReviewData | undefined {
    return this.store.current && reviewData(this.store.current, this.tree, this.#current);
  }

  find(id: string | undefined): ReviewTask | undefined {
    return this.tasks.find((task) => task.id === id);
  }

  /** Looks at a task: selects it in the view and in the editor, and shows its reasons. */
  async goTo(id: string): Promise<void> {
    this.#look(id);
    const [document, task] = [await openReviewed(this.session.uri), this.current];
    if (document && task && this.session.isUpToDate(document)) {
      await showTask(document, task.verdict.task);
    }
    await this.tree.reveal(id, this.#isInTree);
  }

  /** The user asked to see the view. */
  async show(): Promise<void> {
    this.#isInTree = true;
    const first = this.current ?? this.tasks.find(isUnsure) ?? this.tasks[0];
    if (first) {
      await this.goTo(first.id);
    }
  }

  /** The user has used the view itself. */
  enterTree(): void {
    this.#isInTree = true;
  }

  /** After the document was read anew: the card shows where the task is now. */
  refresh(): void {
    if (!this.current) {
      this.#current = undefined;
      this.#selected = [];
      const editor = window.activeTextEditor;
      if (editor) {
        this.#followCaret(editor);
      }
    } else if (this.#isShown()) {
      this.#showReasons(this.current);
    }
  }

  dispose(): void {
    if (this.#isShown()) {
      this.verdicts.replace([]);
    }
    this.#listeners.dispose();
  }

  #look(id: string): void {
    this.#current = id;
    this.#selected = [id];
    const task = this.current;
    if (task) {
      this.#showReasons(task);
    }
  }

  #showReasons(task: ReviewTask): void {
    this.#shown = toClassifiedTask(this.store.current!, task);
    this.verdicts.replace([this.#shown]);
  }

  /** Something else may have been classified since; that is not to be taken away. */
  #isShown(): boolean {
    const { tasks, current } = this.verdicts;
    return tasks.length === 1 && current !== undefined && current.start === this.#shown?.start && current.version === this.#shown.version && current.uri === this.#shown.uri;
  }

  #followTree(selection: readonly string[]): void {
    this.#selected = selection;
    const [id] = selection;
    if (selection.length === 1 && id !== undefined && id !== this.#current && this.find(id)) {
      this.#isInTree = true;
      this.#run(this.goTo(id));
    }
  }

  #followCaret({ document, selection }: TextEditor): void {
    if (!this.session.isOf(document) || !this.session.isUpToDate(document)) {
      return;
    }
    const at = document.offsetAt(selection.active);
    const { range } = document.lineAt(selection.active.line);
    const line = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const task = findTaskAt(this.tasks, { start: at, end: at }) ?? findTaskAt(this.tasks, line);
    if (task && task.id !== this.#current) {
      this.#look(task.id);
      this.#run(this.tree.reveal(task.id, false));
    }
  }

  #renewLater(document: TextDocument): void {
    const { version } = document;
    // Whoever is overtaken by a later edit leaves it to that one.
    setTimeout(() => document.version === version && !this.session.isClosed && this.renew(), typingPause);
  }

  /** What goes wrong while following was not asked for, so it is for the log only. */
  #run(action: Promise<void>): void {
    action.catch((error: unknown) => log().error('review', error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }
}
