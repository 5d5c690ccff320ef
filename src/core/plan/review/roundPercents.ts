/** Whole percents of counts that add up to 100: what rounding down leaves goes to the largest remainders; all 0 for no counts. */
export function roundPercents(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (100 * count) / total);
  const percents = exact.map(Math.floor);
  const left = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const order = exact.map((value, index) => ({ index, rest: value - percents[index]! })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) percents[index]! += 1;
  return percents;
}
