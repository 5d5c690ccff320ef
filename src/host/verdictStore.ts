import { commands, EventEmitter } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { hasVerdictKey } from '../core/ids';
import type { SecondOpinion } from '../core/opinion/secondOpinion';
import type { Role, TaskContext, Verdict, WorkKind } from '../core/workKind';

/** A verdict and the place it speaks of: offsets hold for that version of the document only. */
export interface ClassifiedTask {
  readonly uri: Uri;
  readonly version: number;
  /** UTF-16 offsets in the document. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What a language model said of it, when the user asked. */
  readonly opinion?: SecondOpinion;
  /** Where the task stands in the document. */
  readonly context: TaskContext;
  readonly verdict: Verdict;
  /** The user's own answer, or a tag's; it beats the verdict. */
  readonly settledAs?: WorkKind;
  /** The answer is a tag in the document. */
  readonly isTagged?: boolean;
}

/** What was classified last and which of it is looked at. Sidebar and editor marks read the same verdicts. */
export class VerdictStore implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #settled = new EventEmitter<ClassifiedTask & { readonly settledAs: Role }>();
  #tasks: readonly ClassifiedTask[] = [];
  #current = 0;

  readonly onDidChange = this.#changed.event;
  /** The user answered the settling question of a task, maybe not for the first time. */
  readonly onDidSettle = this.#settled.event;

  get tasks(): readonly ClassifiedTask[] {
    return this.#tasks;
  }

  get currentIndex(): number {
    return this.#current;
  }

  get current(): ClassifiedTask | undefined {
    return this.#tasks[this.#current];
  }

  replace(tasks: readonly ClassifiedTask[]): void {
    this.#tasks = tasks;
    this.#current = 0;
    void commands.executeCommand('setContext', hasVerdictKey, tasks.length > 0);
    this.#changed.fire();
  }

  /** Puts a second opinion beside the verdict of a task, if it is still among the tasks. */
  addOpinion({ uri, version, start, end }: ClassifiedTask, opinion: SecondOpinion): void {
    const isMeant = (task: ClassifiedTask): boolean => task.version === version && task.start === start && task.end === end && task.uri.toString() === uri.toString();
    this.#tasks = this.#tasks.map((task) => (isMeant(task) ? { ...task, opinion } : task));
    this.#changed.fire();
  }

  /** Has the verdicts shown anew, because something else changed that shows with them. */
  refresh(): void {
    this.#changed.fire();
  }

  /** @param index of a task; others are ignored */
  select(index: number): void {
    if (index in this.#tasks) {
      this.#current = index;
      this.#changed.fire();
    }
  }

  settle(role: Role): void {
    const { current } = this;
    if (!current) {
      return;
    }
    const settled = { ...current, settledAs: role };
    this.#tasks = this.#tasks.map((task) => (task === current ? settled : task));
    this.#changed.fire();
    this.#settled.fire(settled);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#settled.dispose();
  }
}
