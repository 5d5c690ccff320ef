import type { Token } from 'markdown-it';
import type { Page } from './page';
import { skipQuotes } from './quotes';
import { skipBlanks } from './span';

/** Where the last line with content of a list item ends, `quotes` deep in block quotes, as a UTF-16 offset. */
export function findItemEnd({ source, lines, firstLine }: Page, item: Token, quotes: number): number {
  const [from, to] = item.map ?? [0, 1];
  let line = firstLine + to - 1;
  const isBlank = (): boolean => {
    const end = lines.ends[line]!;
    return skipBlanks(source, skipQuotes(source, lines.starts[line]!, end, quotes), end) >= end;
  };
  while (line > firstLine + from && isBlank()) line--;
  return lines.ends[line]!;
}
