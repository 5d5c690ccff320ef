import { commands, EventEmitter } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { hasReadinessKey } from '../core/ids';
import type { Readiness, ReadinessDocument } from '../core/readiness/readiness';
import type { ContentLanguage } from '../core/reference/reference';

/** How ready a hand-over was found, and in which versions of which documents: the places hold for those only. */
export interface ReviewedHandover {
  readonly readiness: Readiness;
  /** The language of the record. */
  readonly language: ContentLanguage;
  /** Where the documents are that were read. */
  readonly uris: Readonly<Partial<Record<ReadinessDocument, Uri>>> & { readonly record: Uri };
}

/** The review that is shown. The sidebar and the export read the same one. */
export class ReadinessStore implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #asked = new EventEmitter<void>();
  #current: ReviewedHandover | undefined;

  readonly onDidChange = this.#changed.event;
  /** Someone wants to see it now. */
  readonly onDidAsk = this.#asked.event;

  get current(): ReviewedHandover | undefined {
    return this.#current;
  }

  replace(reviewed: ReviewedHandover | undefined): void {
    this.#current = reviewed;
    void commands.executeCommand('setContext', hasReadinessKey, reviewed !== undefined);
    this.#changed.fire();
  }

  ask(): void {
    this.#asked.fire();
  }

  dispose(): void {
    this.#changed.dispose();
    this.#asked.dispose();
  }
}
