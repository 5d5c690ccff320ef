import type { ReviewTask } from '../../../core/plan/session/reviewTask';
import type { MadeEdit } from './editTasks';

export type TaskAnswer = Pick<ReviewTask, 'answer' | 'isSkipped'>;

/** What was decided at once. */
export interface ReviewStep {
  /** By id of the task. */
  readonly before: ReadonlyMap<string, TaskAnswer>;
  readonly edit?: MadeEdit;
}

/** Decisions in the order in which they were made, to be undone from the last one. */
export class ReviewSteps {
  #steps: ReviewStep[] = [];

  add(step: ReviewStep): void {
    this.#steps.push(step);
  }

  take(): ReviewStep | undefined {
    return this.#steps.pop();
  }

  /** The document is again what it was before `undone`, in another version: the edit before that can be taken back too. */
  renumber(undone: MadeEdit, version: number): void {
    const index = this.#steps.findLastIndex(({ edit }) => edit !== undefined);
    const step = this.#steps[index];
    if (step?.edit?.after === undone.before) {
      this.#steps[index] = { ...step, edit: { ...step.edit, after: version } };
    }
  }
}

export function answersOf(tasks: readonly ReviewTask[]): ReadonlyMap<string, TaskAnswer> {
  return new Map(tasks.map(({ id, answer, isSkipped }) => [id, { answer, isSkipped }]));
}
