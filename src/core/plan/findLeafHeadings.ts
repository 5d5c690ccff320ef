import type { Block } from '../markdown/block';

/** Indexes of the headings that have nothing below them but paragraphs: no deeper heading, list, table, code or other block. */
export function findLeafHeadings(source: string, blocks: readonly Block[]): ReadonlySet<number> {
  const leaves = new Set<number>();
  let isBusy = false;
  let nextLevel = 0;
  let nextStart = source.length;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { task, level, lines } = blocks[index]!;
    // What the reader leaves out, such as code, shows as text between two blocks.
    if (lines.end < nextStart && source.slice(lines.end, nextStart).trim() !== '') isBusy = true;
    nextStart = lines.start;
    if (level === undefined) isBusy ||= task.shape !== 'paragraph';
    else {
      if (!isBusy && nextLevel <= level) leaves.add(index);
      isBusy = false;
      nextLevel = level;
    }
  }
  return leaves;
}
