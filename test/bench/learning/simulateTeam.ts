import type { Model } from '../../../src/core/classifier/model';
import { createLearnedClassifier } from '../../../src/core/learning/createLearnedClassifier';
import { shuffle } from '../peers/shuffle';
import { isRight, marginOf, type HeldTask } from './heldTask';
import { tallyAnswers, type Outcome } from './tally';

export const mostCorrections = 20;

/** The model with what was corrected: answers as margins are read, above 0 for project. */
export function learnFrom(corrected: readonly HeldTask[], model: Model): (task: HeldTask) => number {
  const classify = createLearnedClassifier(model, corrected.map(({ text, kind }) => ({ text, kind, on: '2026-01-01' })));
  return ({ text, context }) => classify(text, context).pProject - 0.5;
}

/**
 * A team that corrects what the model gets wrong in one half of its field, whichever half, up to twenty times. Measured on the other half,
 * with all its errors, and on texts of other fields. The margins of the model alone are given, since they are asked for again and again.
 */
export function simulateTeam(own: readonly HeldTask[], elsewhere: readonly HeldTask[], model: Model, marginBy: ReadonlyMap<HeldTask, number>, seed: number): Outcome {
  const margin = (task: HeldTask): number => marginBy.get(task) ?? marginOf(task, model);
  const order = shuffle(own, seed);
  const half = Math.ceil(order.length / 2);
  const corrected = order.slice(0, half).filter((task) => !isRight(task, margin(task))).slice(0, mostCorrections);
  const learned = learnFrom(corrected, model);
  return { corrections: corrected.length, inField: tallyAnswers(order.slice(half), margin, learned), elsewhere: tallyAnswers(elsewhere, margin, learned) };
}
