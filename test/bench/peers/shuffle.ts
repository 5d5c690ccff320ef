/** Takes a list and a seed, gives the list in an order that is the same in every run (Marsaglia's xorshift). */
export const shuffle = <T>(list: readonly T[], seed: number): readonly T[] => {
  let state = seed | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const keyed = list.map((item) => ({ item, key: next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
};
