import { hashText, mix } from './hash';
import { findEntry, longestChineseEntry, type Lexicon } from './lexicon';
import { readLimit } from './normalizeText';

/** For every place of a run the cheapest way to it: what it costs, where its last word starts, the entry and the key of that word. */
interface Ways {
  readonly cost: Float64Array;
  readonly from: Int32Array;
  readonly entries: Int32Array;
  readonly keys: Uint32Array;
}

const makeRoom = (room: number): Ways => ({ cost: new Float64Array(room), from: new Int32Array(room), entries: new Int32Array(room), keys: new Uint32Array(room) });

/** Runs are read one after the other and share the room; only what was never cut to the limit needs more. */
const shared = makeRoom(readLimit + 1);

/**
 * Calls `visit` with every word of the run from `start` to `end`, in order. Fewest words win; of two ways with as many, the one with
 * the longer last word. Unknown characters cost more than a word.
 */
export const splitChinese = (text: string, start: number, end: number, lexicon: Lexicon, visit: (start: number, end: number, entry: number, key: number) => void): void => {
  const size = end - start;
  const { cost, from, entries, keys } = size <= readLimit ? shared : makeRoom(size + 1);
  cost.fill(Infinity, 0, size + 1);
  cost[0] = 0;
  const nothing = hashText('');
  for (let first = 0; first < size; first += 1) {
    const base = cost[first] ?? 0;
    const limit = Math.min(size, first + longestChineseEntry);
    let key = nothing;
    for (let next = first + 1; next <= limit; next += 1) {
      key = mix(key, text.charCodeAt(start + next - 1));
      const entry = findEntry(lexicon, key);
      if (entry < 0 && next > first + 1) continue;
      const total = base + (entry < 0 ? 1.6 : 1) - 0.01 * (next - first - 1);
      if (total < (cost[next] ?? 0)) {
        cost[next] = total;
        from[next] = first;
        entries[next] = entry;
        keys[next] = key;
      }
    }
  }
  // The way is known from its end; turned round, each place tells where its word ends.
  let last = size;
  for (let at = size; at > 0; ) {
    const before = from[at] ?? 0;
    from[at] = last;
    last = at;
    at = before;
  }
  for (let at = 0; at < size; at = last, last = from[last] ?? size) visit(start + at, start + last, entries[last] ?? -1, keys[last] ?? 0);
};
