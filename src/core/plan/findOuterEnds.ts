import type { Block } from '../markdown/block';

/** For each block of a reading where the last line of all that is nested in it ends, as a UTF-16 offset. */
export function findOuterEnds(blocks: readonly Block[]): readonly number[] {
  const ends = blocks.map(({ lines, itemEnd }) => Math.max(lines.end, itemEnd ?? 0));
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { parent } = blocks[index]!;
    if (parent !== undefined) ends[parent] = Math.max(ends[parent]!, ends[index]!);
  }
  return ends;
}
