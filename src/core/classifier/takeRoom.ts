/**
 * Room for the many short lists of numbers that a reading keeps. Each typed array with memory of its own costs more than what is
 * written into it; here lists that are made one after the other lie in one block, and the block goes when the last of them does.
 */
const blockSize = 65_536;
let block = new ArrayBuffer(blockSize);
let used = 0;

/** Takes a size in bytes, at most a block's, gives where so much fresh room begins in `block`. */
const advance = (size: number): number => {
  if (used + size > blockSize) {
    block = new ArrayBuffer(blockSize);
    used = 0;
  }
  const start = used;
  // Floats must begin at a multiple of their eight bytes.
  used += (size + 7) & ~7;
  return start;
};

/** What is larger would leave most of a block unused. */
const isLarge = (size: number): boolean => size > blockSize / 8;

/** So many 32-bit words, all 0. */
export const takeWords = (count: number): Uint32Array => {
  if (isLarge(4 * count)) return new Uint32Array(count);
  const start = advance(4 * count);
  return new Uint32Array(block, start, count);
};

/** So many floats, all 0. */
export const takeFloats = (count: number): Float64Array => {
  if (isLarge(8 * count)) return new Float64Array(count);
  const start = advance(8 * count);
  return new Float64Array(block, start, count);
};

/** A copy of the first words of a list. */
export const copyWords = (words: Uint32Array, count: number): Uint32Array => {
  const copy = takeWords(count);
  for (let index = 0; index < count; index += 1) copy[index] = words[index] ?? 0;
  return copy;
};

/** A copy of the first floats of a list. */
export const copyFloats = (floats: Float64Array, count: number): Float64Array => {
  const copy = takeFloats(count);
  for (let index = 0; index < count; index += 1) copy[index] = floats[index] ?? 0;
  return copy;
};
