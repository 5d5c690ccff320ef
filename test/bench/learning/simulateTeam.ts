import type { Model } from '../../../src/core/classifier/model';
import { createLearnedClassifier } from '../../../src/core/learning/createLearnedClassifier';
import { shuffle } from '../peers/shuffle';
import { isRight, marginOf, type HeldTask } from './heldTask';

const mostCorrections = 20;

/** Right answers of so many, without what was learned and with it. */
export interface Tally {
  readonly count: number;
  readonly before: number;
  readonly after: number;
}

export interface Outcome {
  readonly corrections: number;
  readonly inField: Tally;
  readonly elsewhere: Tally;
}

/**
 * A team that corrects what the model gets wrong in one half of its field, up to twenty times. Measured on the other half, with all its
 * errors, and on texts of other fields. The margins of the model alone are given, since they are asked for again and again.
 */
export function simulateTeam(own: readonly HeldTask[], elsewhere: readonly HeldTask[], model: Model, marginBy: ReadonlyMap<HeldTask, number>, seed: number): Outcome {
  const margin = (task: HeldTask): number => marginBy.get(task) ?? marginOf(task, model);
  const order = shuffle(own, seed);
  const half = Math.ceil(order.length / 2);
  const corrected = order.slice(0, half).filter((task) => !isRight(task, margin(task))).slice(0, mostCorrections);
  const classify = createLearnedClassifier(model, corrected.map(({ text, kind }) => ({ text, kind, on: '2026-01-01' })));
  const tally = (tasks: readonly HeldTask[]): Tally => ({
    count: tasks.length,
    before: tasks.filter((task) => isRight(task, margin(task))).length,
    after: tasks.filter((task) => isRight(task, classify(task.text, task.context).pProject - 0.5)).length,
  });
  return { corrections: corrected.length, inField: tally(order.slice(half)), elsewhere: tally(elsewhere) };
}
