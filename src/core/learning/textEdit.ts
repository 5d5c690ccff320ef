/** UTF-16 offsets of a text, `end` exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes edits that do not overlap, in any order. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let result = source;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) result = result.slice(0, start) + text + result.slice(end);
  return result;
}

/** The line ends that a text uses. */
export const eolOf = (source: string): string => /\r\n?|\n/.exec(source)?.[0] ?? '\n';

/** Where the line of an offset begins, and where it ends before its line break. */
export function lineAround(source: string, offset: number): { readonly start: number; readonly end: number } {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const rest = source.slice(offset).search(/[\r\n]/);
  return { start, end: rest < 0 ? source.length : offset + rest };
}
