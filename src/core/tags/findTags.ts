import { readTags, type Tag } from './readTags';

/** Not an escaped one. */
const cellEnd = /(?<!\\)\|/;
const mayHoldTag = /[#＃\]】]|[🎯🔄🧩]/u;

/** All tags of a text that may be a table row, in text order: those at its end, and those at the end of each cell. */
export function findTags(text: string): readonly Tag[] {
  if (!mayHoldTag.test(text)) return [];
  if (!text.includes('|')) return readTags(text);
  let at = 0;
  return text.split(cellEnd).flatMap((cell) => {
    const base = at;
    at += cell.length + 1;
    return readTags(cell).map((tag) => ({ ...tag, start: base + tag.start, end: base + tag.end }));
  });
}
