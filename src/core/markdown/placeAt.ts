import { firstIndex } from './firstIndex';
import type { Lines } from './lines';

/** A place as editors show it: line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** @param offset UTF-16 offset in the text whose lines these are; inside a line break it counts as the end of the line */
export function placeAt({ starts, ends }: Lines, offset: number): Place {
  const index = Math.max(firstIndex(starts, (start) => start > offset) - 1, 0);
  return { line: index + 1, column: Math.max(Math.min(offset, ends[index]!) - starts[index]!, 0) + 1 };
}
