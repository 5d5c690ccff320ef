import { workspace } from 'vscode';
import type { Disposable, TextDocument, Uri } from 'vscode';
import type { TextFormat } from '../../../core/markdown/readBlocks';
import { createPlanClassifier } from '../../../core/plan/createPlanClassifier';
import { reviewInSteps } from '../../../core/plan/session/reviewInSteps';
import type { ReviewTask } from '../../../core/plan/session/reviewTask';
import type { TextChange } from '../../../core/plan/session/shiftOffset';
import type { Classify } from '../../../host/classifierService';
import type { ReviewStore } from '../../../host/reviewStore';
import { runInSlices } from '../../../host/runInSlices';
import { openReviewed } from './openReviewed';

/** A pause in typing after which the document is read again, in milliseconds. */
export const typingPause = 300;

/** How a reading ended. `stopped`: by the user, or because the review was closed. */
export type ReadingResult = 'done' | 'stopped' | 'gone' | 'tooLong';

interface ReadingOptions {
  isStopped?(): boolean;
  report?(done: number, total: number): void;
}

/** One document under review: reads it, and again when it changed, with the answers staying with their tasks. */
export class ReviewSession implements Disposable {
  readonly uri: Uri;
  #classify: Classify | undefined;
  #classifier: ReturnType<typeof createPlanClassifier> | undefined;
  readonly #listeners: readonly Disposable[];
  /** Since the version that the store has. */
  #changes: TextChange[] = [];
  #isStale = false;
  #isClosed = false;
  #lastId = 0;

  constructor(
    document: TextDocument,
    private readonly load: () => Promise<Classify>,
    private readonly store: ReviewStore,
  ) {
    this.uri = document.uri;
    this.#listeners = [
      workspace.onDidChangeTextDocument((event) => {
        if (this.isOf(event.document)) {
          this.#changes.push(...event.contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, length: text.length })));
        }
      }),
      // What is opened later counts its versions anew.
      workspace.onDidCloseTextDocument((closed) => (this.#isStale ||= this.isOf(closed))),
    ];
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  isOf({ uri }: TextDocument): boolean {
    return uri.toString() === this.uri.toString();
  }

  /** Whether what the store has is of the document's text as it is now. */
  isUpToDate({ version }: TextDocument): boolean {
    return !this.#isStale && this.store.current?.version === version;
  }

  /** What changed in the document since the version that the store has. */
  get changes(): readonly TextChange[] {
    return this.#changes;
  }

  /** Reads and classifies the document until what the store has is of its latest version. */
  async read({ isStopped, report }: ReadingOptions = {}): Promise<ReadingResult> {
    for (;;) {
      const document = await openReviewed(this.uri);
      if (!document) {
        return 'gone';
      }
      const classifier = await this.#readClassifier();
      const { version } = document;
      const changes = [...this.#changes];
      const hasEnded = (): boolean => this.#isClosed || (isStopped?.() ?? false);
      const soFar = { classifier, tasks: this.store.current?.tasks ?? [], changes, createId: () => String((this.#lastId += 1)), report };
      const reviewed = await runInSlices(reviewInSteps(document.getText(), formatOf(document), soFar), () => hasEnded() || document.version !== version);
      if (hasEnded()) {
        return 'stopped';
      }
      if (reviewed === 'tooLong') {
        return 'tooLong';
      }
      if (reviewed && document.version === version) {
        this.#changes.splice(0, changes.length);
        this.#isStale = document.isClosed;
        this.store.replace({ uri: this.uri, version, ...reviewed });
        return 'done';
      }
      // Overtaken by an edit: not once more for each key that is typed.
      await new Promise<void>((resolve) => setTimeout(resolve, typingPause));
    }
  }

  /** Notes what the user said of tasks; what the document says of them is read again by `read`. */
  change(tasks: ReadonlyMap<string, Partial<Pick<ReviewTask, 'answer' | 'isSkipped'>>>): void {
    const { current } = this.store;
    if (current) {
      this.store.replace({ ...current, tasks: current.tasks.map((task) => ({ ...task, ...tasks.get(task.id) })) });
    }
  }

  /** With what it remembers of earlier readings, unless decisions were made or forgotten since. */
  async #readClassifier(): Promise<ReturnType<typeof createPlanClassifier>> {
    const classify = await this.load();
    if (!this.#classifier || classify !== this.#classify) {
      this.#classify = classify;
      this.#classifier = createPlanClassifier(classify);
    }
    return this.#classifier;
  }

  dispose(): void {
    this.#isClosed = true;
    this.#listeners.forEach((listener) => void listener.dispose());
  }
}

export function formatOf({ languageId }: TextDocument): TextFormat {
  return languageId === 'markdown' ? 'markdown' : 'plain';
}
