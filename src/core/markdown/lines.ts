import type { Span } from './span';

/** Where each line stands, as UTF-16 offsets; `ends` are before the line break. */
export interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The lines of source[from, to), broken at CR LF, LF and CR: where VS Code and markdown-it break them too, so that line
 * numbers agree. The last line may be empty; there is always one.
 */
export function splitLines(source: string, from: number, to: number): Lines {
  const starts = [from];
  const ends: number[] = [];
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    ends.push(at);
    if (code === 13 && at + 1 < to && source.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  ends.push(to);
  return { starts, ends };
}

/** Offsets of whole lines, both inclusive, without the last line break. */
export function spanLines({ starts, ends }: Lines, first: number, last: number): Span {
  return { start: starts[first]!, end: ends[last]! };
}

/** Columns that source[start, end) takes on screen, for comparing indentation: a tab ends at a multiple of 4. */
export function measureIndent(source: string, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 9) column += 4 - (column % 4);
    else column += code === 0x3000 ? 2 : 1;
  }
  return column;
}
