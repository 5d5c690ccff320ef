import type { ItemPosition } from './pieces';

/** An item that can hold others, with the number of the list that it belongs to. */
export interface Level extends ItemPosition {
  readonly text: string;
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
  text: string,
  outer: string | undefined,
  newList: () => number,
): { readonly parent: string | undefined; readonly list: number } {
  let closed: Level | undefined;
  while (levels.length > 0 && !encloses(levels.at(-1)!, position)) closed = levels.pop();
  const parent = levels.at(-1)?.text ?? outer;
  const list = closed && isPeer(closed, position) ? closed.list : newList();
  levels.push({ ...position, text, list });
  return { parent, list };
}

function encloses(level: Level, { indent, rank }: ItemPosition): boolean {
  const deeper = indent - level.indent;
  return deeper > slack || (deeper >= -slack && rank > level.rank);
}

function isPeer(level: Level, { indent, rank }: ItemPosition): boolean {
  return Math.abs(indent - level.indent) <= slack && rank === level.rank;
}
