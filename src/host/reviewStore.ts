import { commands, EventEmitter } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { hasReviewKey } from '../core/ids';
import type { PlanUnderReview } from '../core/plan/session/reviewInSteps';
import type { TagKind } from '../core/tags/tagForms';

/** A plan under review, as it was read from one version of its document: offsets hold for that version only. */
export interface ReviewedPlan extends PlanUnderReview {
  readonly uri: Uri;
  readonly version: number;
}

/** What the user said of a task where the classifier had said something else. */
export interface Correction {
  readonly uri: Uri;
  readonly text: string;
  readonly kind: TagKind;
}

/** The review that is open. Tree, sidebar and exports read the same one. */
export class ReviewStore implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #corrected = new EventEmitter<Correction>();
  #current: ReviewedPlan | undefined;

  readonly onDidChange = this.#changed.event;
  readonly onDidCorrect = this.#corrected.event;

  get current(): ReviewedPlan | undefined {
    return this.#current;
  }

  replace(reviewed: ReviewedPlan | undefined): void {
    this.#current = reviewed;
    void commands.executeCommand('setContext', hasReviewKey, reviewed !== undefined);
    this.#changed.fire();
  }

  correct(correction: Correction): void {
    this.#corrected.fire(correction);
  }

  dispose(): void {
    this.#corrected.dispose();
    this.#changed.dispose();
  }
}
