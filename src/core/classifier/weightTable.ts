import { mix } from './hash';

/**
 * The weights of all features by the features' keys: open addressing with linear probing, at most two thirds full. A slot is two
 * words, the key and its four weights of a signed byte each; no weights, no feature. Everything that a look-up needs lies in one
 * place, because on a table of this size it is the misses of the processor's cache that cost.
 */
export interface WeightTable {
  readonly mask: number;
  readonly slots: Uint32Array;
}

/** Number of a head's byte: see headNames. */
export type HeadNumber = 0 | 1 | 2 | 3;

const firstSlot = (key: number, mask: number): number => mix(0x2545f491, key) & mask;

/** Takes distinct keys and for each of the four heads one weight a key. */
export const buildWeights = (keys: Uint32Array, heads: readonly Int8Array[]): WeightTable => {
  let size = 16;
  while (size < keys.length * 1.5) size *= 2;
  const mask = size - 1;
  const slots = new Uint32Array(2 * size);
  for (let position = 0; position < keys.length; position += 1) {
    const weights = heads.reduce((packed, head, number) => packed | (((head[position] ?? 0) & 255) << (8 * number)), 0);
    if (weights === 0) continue;
    const key = keys[position] ?? 0;
    let slot = firstSlot(key, mask);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = weights;
  }
  return { mask, slots };
};

/** Gives the packed weights of a key, or 0. */
export const findWeights = ({ mask, slots }: WeightTable, key: number): number => {
  for (let slot = firstSlot(key, mask); ; slot = (slot + 1) & mask) {
    const weights = slots[2 * slot + 1] ?? 0;
    if (weights === 0 || slots[2 * slot] === key) return weights;
  }
};

/** The weight of one head. */
export const unpackWeight = (packed: number, head: HeadNumber): number => (packed << (24 - 8 * head)) >> 24;
