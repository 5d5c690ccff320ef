import type { Model } from '../../../src/core/classifier/model';
import { isRight, marginOf, type HeldTask } from './heldTask';
import { learnFrom, mostCorrections } from './simulateTeam';
import { sumTallies, tallyAnswers, type Outcome, type Tally } from './tally';

export interface OrderedOutcomes {
  /** Every task as it was answered when it was met, up to the last correction. */
  readonly asRead: Outcome;
  /** The documents after the one with the twentieth correction; none where there are fewer corrections. */
  readonly later: Outcome | undefined;
}

/** A team that reads its documents from top to bottom and corrects each wrong answer when it meets it, up to twenty times. */
export function readInOrder(own: readonly HeldTask[], elsewhere: readonly HeldTask[], model: Model, marginBy: ReadonlyMap<HeldTask, number>): OrderedOutcomes {
  const margin = (task: HeldTask): number => marginBy.get(task) ?? marginOf(task, model);
  const corrected: HeldTask[] = [];
  const met: Tally[] = [];
  let learned = learnFrom(corrected, model);
  for (const task of own) {
    if (corrected.length === mostCorrections) break;
    met.push(tallyAnswers([task], margin, learned));
    if (isRight(task, learned(task))) continue;
    corrected.push(task);
    learned = learnFrom(corrected, model);
  }
  const others = tallyAnswers(elsewhere, margin, learned);
  const outcome = (inField: Tally): Outcome => ({ corrections: corrected.length, inField, elsewhere: others });
  const lastDocument = own[met.length - 1]?.document;
  const later = own.slice(met.length).filter(({ document }) => document !== lastDocument);
  return { asRead: outcome(sumTallies(met)), later: later.length === 0 ? undefined : outcome(tallyAnswers(later, margin, learned)) };
}
