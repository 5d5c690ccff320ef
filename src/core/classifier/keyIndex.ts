import { mix } from './hash';

/** Finds the position of a 32-bit key in a fixed list; open addressing with linear probing, at most half full. */
export interface KeyIndex {
  readonly mask: number;
  readonly keys: Uint32Array;
  /** Position in `keys` plus one; 0 is an empty slot. */
  readonly slots: Uint32Array;
}

const firstSlot = (key: number, mask: number): number => mix(0x2545f491, key) & mask;

/** Takes distinct keys; building is linear in their number. */
export const indexKeys = (keys: Uint32Array): KeyIndex => {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  const mask = size - 1;
  for (let position = 0; position < keys.length; position += 1) {
    let slot = firstSlot(keys[position] ?? 0, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = position + 1;
  }
  return { mask, keys, slots };
};

/** Gives the position of `key` in the list, or -1. */
export const findKey = (index: KeyIndex, key: number): number => {
  let slot = firstSlot(key, index.mask);
  for (;;) {
    const entry = index.slots[slot] ?? 0;
    if (entry === 0) return -1;
    if (index.keys[entry - 1] === key) return entry - 1;
    slot = (slot + 1) & index.mask;
  }
};
