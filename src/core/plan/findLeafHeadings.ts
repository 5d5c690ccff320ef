import type { Block } from '../markdown/block';

/** Below a heading that is a task stands what it is about; with more text than this, in UTF-16 units, the heading is that of a chapter. */
const longestDescription = 400;

/** Indexes of the headings that have nothing below them but a little text: no deeper heading, list, table, code or other block. */
export function findLeafHeadings(source: string, blocks: readonly Block[]): ReadonlySet<number> {
  const leaves = new Set<number>();
  let isBusy = false;
  let length = 0;
  let nextLevel = 0;
  let nextStart = source.length;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { task, level, lines } = blocks[index]!;
    // What the reader leaves out, such as code, shows as text between two blocks.
    if (lines.end < nextStart && source.slice(lines.end, nextStart).trim() !== '') isBusy = true;
    nextStart = lines.start;
    if (level === undefined) {
      isBusy ||= task.shape !== 'paragraph';
      length += task.end - task.start;
    } else {
      if (!isBusy && length <= longestDescription && nextLevel <= level) leaves.add(index);
      isBusy = false;
      length = 0;
      nextLevel = level;
    }
  }
  return leaves;
}
