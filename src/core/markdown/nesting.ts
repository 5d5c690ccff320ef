import type { Holder } from './block';
import type { ItemPosition } from './pieces';

/** An item that can hold others, with the number of the list that it belongs to. */
export interface Level extends ItemPosition, Holder {
  readonly list: number;
}

/** Indentation that people do not mean, in columns: numbers aligned by eye. */
const slack = 1;

/**
 * Finds the place of the next item below the open ones and opens it: `levels`, outermost first, is changed.
 * `outer` is the parent of outermost items; `newList` numbers a list that begins here.
 */
export function openItem(
  levels: Level[],
  position: ItemPosition,
  holder: Holder,
  outer: Holder | undefined,
  newList: () => number,
): { readonly parent: Holder | undefined; readonly list: number } {
  let closed: Level | undefined;
  while (levels.length > 0 && !encloses(levels.at(-1)!, position)) closed = levels.pop();
  const parent = levels.at(-1) ?? outer;
  const list = closed && isPeer(closed, position) ? closed.list : newList();
  levels.push({ ...position, ...holder, list });
  return { parent, list };
}

function encloses(level: Level, { indent, rank }: ItemPosition): boolean {
  const deeper = indent - level.indent;
  return deeper > slack || (deeper >= -slack && rank > level.rank);
}

function isPeer(level: Level, { indent, rank }: ItemPosition): boolean {
  return Math.abs(indent - level.indent) <= slack && rank === level.rank;
}
