import type { WorkKind } from '../../workKind';
import { balanceKinds } from './measureBalance';
import { roundPercents } from './roundPercents';

/** The cells of a table that say how many tasks there are of each kind, in the order of `balanceKinds`, with whole percents of all. */
export function shareCells(counts: Readonly<Record<WorkKind, number>>): readonly string[] {
  const percents = roundPercents(balanceKinds.map((kind) => counts[kind]));
  return balanceKinds.map((kind, index) => (counts[kind] === 0 ? '0' : `${counts[kind]} (${percents[index]}%)`));
}
