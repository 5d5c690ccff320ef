import type { ReviewTask } from '../../../core/plan/session/reviewTask';
import type { ReviewedPlan } from '../../../host/reviewStore';
import type { ClassifiedTask, VerdictStore } from '../../../host/verdictStore';
import { toClassifiedTask } from './toClassifiedTask';

/** The card in the sidebar, as far as the review fills it: something else may be classified at any time, and is not to be taken away. */
export class ShownReasons {
  #last: ClassifiedTask | undefined;

  constructor(private readonly verdicts: VerdictStore) {}

  show(reviewed: ReviewedPlan, task: ReviewTask): void {
    this.#last = toClassifiedTask(reviewed, task);
    this.verdicts.replace([this.#last]);
  }

  /** Shows the task where it is now, if the card is still of the review. */
  renew(reviewed: ReviewedPlan, task: ReviewTask): void {
    if (this.#isShown()) {
      this.show(reviewed, task);
    }
  }

  clear(): void {
    if (this.#isShown()) {
      this.verdicts.replace([]);
    }
  }

  isOf({ uri, version, start }: ClassifiedTask): boolean {
    return this.#last?.uri === uri && this.#last.version === version && this.#last.start === start;
  }

  #isShown(): boolean {
    const { tasks, current } = this.verdicts;
    return tasks.length === 1 && current !== undefined && this.isOf(current);
  }
}
