import { skipBlanks } from './span';

/** Offset in source[start, end) after the `>` marks of up to `quotes` block quotes. */
export function skipQuotes(source: string, start: number, end: number, quotes: number): number {
  let at = start;
  for (let depth = 0; depth < quotes; depth++) {
    const mark = skipBlanks(source, at, end);
    if (mark >= end || source[mark] !== '>') break;
    at = mark + 1;
  }
  return at;
}
