import { Disposable, TextEditorSelectionChangeKind, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ReviewTask } from '../../../core/plan/session/reviewTask';
import type { Role } from '../../../core/workKind';
import { log } from '../../../host/log';
import type { ReviewStore } from '../../../host/reviewStore';
import type { VerdictStore } from '../../../host/verdictStore';
import type { ReviewSession } from './ReviewSession';
import type { ReviewTree } from './ReviewTree';
import { ShownReasons } from './ShownReasons';
import { taskAtCaret } from './taskAtCaret';

/** In milliseconds. */
const longestWait = 2000;

/** What the user did where the task that is looked at is shown. */
export interface FocusListener {
  /** A task was chosen in the tree. */
  onChosen(id: string): void;
  /** The question in the sidebar's card was answered. */
  onAnswered(id: string, role: Role): void;
}

/** Which task of a review is looked at, in tree, editor and sidebar alike, and where the keyboard is. */
export class ReviewFocus implements Disposable {
  readonly #reasons: ShownReasons;
  readonly #listeners: Disposable;
  #current: string | undefined;
  #selected: readonly string[] = [];
  /** The keyboard was in the tree when the user did something last. */
  #isInTree = true;

  constructor(
    private readonly session: ReviewSession,
    private readonly store: ReviewStore,
    private readonly tree: ReviewTree,
    verdicts: VerdictStore,
    private readonly listener: FocusListener,
  ) {
    this.#reasons = new ShownReasons(verdicts);
    this.#listeners = Disposable.from(
      tree.view.onDidChangeSelection(({ selection }) => this.#followTree(selection)),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        this.#isInTree &&= kind !== TextEditorSelectionChangeKind.Keyboard && kind !== TextEditorSelectionChangeKind.Mouse;
        this.#followCaret(textEditor);
      }),
      verdicts.onDidSettle((task) => this.#current !== undefined && this.#reasons.isOf(task) && listener.onAnswered(this.#current, task.settledAs)),
    );
  }

  /** Undefined before the first one, and once its words are gone from the document. */
  get current(): ReviewTask | undefined {
    return this.#find(this.#current);
  }

  get currentId(): string | undefined {
    return this.#current;
  }

  /** The tasks that are selected in the view, or the one that is looked at. */
  get selected(): readonly ReviewTask[] {
    const tasks = this.#selected.flatMap((id) => this.#find(id) ?? []);
    return tasks.length > 0 ? tasks : this.current ? [this.current] : [];
  }

  /** Whether the user has just used the view itself: the keyboard must not be taken away from where it is. */
  setInTree(isInTree: boolean): void {
    this.#isInTree = isInTree;
  }

  look(id: string): void {
    this.#current = id;
    this.#selected = [id];
    if (this.current) {
      this.#reasons.show(this.store.current!, this.current);
    }
  }

  /**
   * Shows a task in the tree. Waits until it is, or else the view would take the focus from what is asked next; but a view
   * that is closed meanwhile never answers.
   */
  async reveal(id: string, focus = this.#isInTree): Promise<void> {
    const shown = this.tree.reveal(id, focus).catch((error: unknown) => {
      if (!this.session.isClosed) {
        log().warn(`The task cannot be shown in the list: ${String(error)}`);
      }
    });
    await Promise.race([shown, new Promise<void>((resolve) => setTimeout(resolve, longestWait))]);
  }

  /** The document was read anew: the card shows where its task is now; without one, the caret tells what is looked at. */
  renew(): void {
    if (this.current) {
      this.#reasons.renew(this.store.current!, this.current);
    } else {
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
    return this.store.current?.tasks.find((task) => task.id === id);
  }

  #followTree(selection: readonly string[]): void {
    this.#selected = selection;
    const [id] = selection;
    if (selection.length === 1 && id !== undefined && id !== this.#current && this.#find(id)) {
      this.#isInTree = true;
      this.listener.onChosen(id);
    }
  }

  #followCaret(editor: TextEditor): void {
    const { document } = editor;
    const task = this.session.isOf(document) && this.session.isUpToDate(document) ? taskAtCaret(editor, this.store.current?.tasks ?? []) : undefined;
    if (task && task.id !== this.#current) {
      this.look(task.id);
      void this.reveal(task.id, false);
    }
  }
}
