/** Where the line of an offset begins, and where it ends before its line break. */
export function lineAround(source: string, offset: number): { readonly start: number; readonly end: number } {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const rest = source.slice(offset).search(/[\r\n]/);
  return { start, end: rest < 0 ? source.length : offset + rest };
}
