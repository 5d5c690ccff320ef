import { isRight, type HeldTask } from './heldTask';

/** Answers to so many tasks, without what was learned and with it. */
export interface Tally {
  readonly count: number;
  /** Right without what was learned. */
  readonly before: number;
  /** Wrong before, right now; and the other way round. */
  readonly righted: number;
  readonly wronged: number;
}

/** What became of a field, and of everything else, by what a team corrected in it. */
export interface Outcome {
  readonly corrections: number;
  readonly inField: Tally;
  readonly elsewhere: Tally;
}

/** @param before margin of the model alone @param after the same with what was learned */
export function tallyAnswers(tasks: readonly HeldTask[], before: (task: HeldTask) => number, after: (task: HeldTask) => number): Tally {
  const answers = tasks.map((task) => ({ was: isRight(task, before(task)), is: isRight(task, after(task)) }));
  return {
    count: answers.length,
    before: answers.filter(({ was }) => was).length,
    righted: answers.filter(({ was, is }) => !was && is).length,
    wronged: answers.filter(({ was, is }) => was && !is).length,
  };
}

export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, { count, before, righted, wronged }) => ({ count: sum.count + count, before: sum.before + before, righted: sum.righted + righted, wronged: sum.wronged + wronged }), { count: 0, before: 0, righted: 0, wronged: 0 });

/** Points of right answers, above 0 for better. */
export const liftOf = ({ count, righted, wronged }: Tally): number => (count === 0 ? 0 : (100 * (righted - wronged)) / count);

/** Standard error of the lift in points, with the fields as the independent units: answers in one field hang together. */
export function liftError(fields: readonly Tally[]): number {
  const all = sumTallies(fields);
  const rate = liftOf(all) / 100;
  const square = fields.reduce((sum, { count, righted, wronged }) => sum + (righted - wronged - rate * count) ** 2, 0);
  return fields.length < 2 || all.count === 0 ? Number.NaN : (100 * Math.sqrt((square * fields.length) / (fields.length - 1))) / all.count;
}
