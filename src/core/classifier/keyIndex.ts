import { mix } from './hash';

/** Finds the position of a 32-bit key in a fixed list; open addressing with linear probing, at most two thirds full, so that most of it fits the cache. */
export interface KeyIndex {
  readonly mask: number;
  readonly keys: Uint32Array;
  /**
   * Low bits (those of `mask`): position in `keys` plus one; 0 is an empty slot. The bits above are those of the key, so that
   * the slot alone, which is one miss of the processor's cache instead of two, tells nearly all strangers.
   */
  readonly slots: Uint32Array;
}

const firstSlot = (key: number, mask: number): number => mix(0x2545f491, key) & mask;

/** Takes distinct keys; building is linear in their number. */
export const indexKeys = (keys: Uint32Array): KeyIndex => {
  let size = 16;
  while (size < keys.length * 1.5) size *= 2;
  const slots = new Uint32Array(size);
  const mask = size - 1;
  for (let position = 0; position < keys.length; position += 1) {
    const key = keys[position] ?? 0;
    let slot = firstSlot(key, mask);
    while (((slots[slot] ?? 0) & mask) !== 0) slot = (slot + 1) & mask;
    slots[slot] = (key & ~mask) | (position + 1);
  }
  return { mask, keys, slots };
};

/** Gives the position of `key` in the list, or -1. */
export const findKey = ({ mask, keys, slots }: KeyIndex, key: number): number => {
  for (let slot = firstSlot(key, mask); ; slot = (slot + 1) & mask) {
    const entry = slots[slot] ?? 0;
    const position = entry & mask;
    if (position === 0) return -1;
    if (((entry ^ key) & ~mask) === 0 && keys[position - 1] === key) return position - 1;
  }
};
