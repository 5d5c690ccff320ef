import type { Cell, Entry } from './readEntries';

/** The cell of a row under the first header that matches; undefined when the table has no such column. */
export function findCell({ header, cells }: Entry, pattern: RegExp): Cell | undefined {
  const index = header.findIndex((text) => pattern.test(text));
  return index < 0 ? undefined : cells[index];
}

/** Column headers in both languages. */
export const columns = {
  owner: /owner|responsib|assign|\bwho\b|负责|责任人|归属/i,
  response: /response|mitigat|action|treatment|measure|contingency|应对|措施|对策|缓解/i,
  date: /date|\bdue\b|when|deadline|日期|时间|期限|截止/i,
} as const;
