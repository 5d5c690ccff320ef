/** UTF-16 offsets in a document; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The white space of `String.prototype.trim`, full-width space included, asked of one UTF-16 code unit. */
function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x1680 || code === 0x2028 || code === 0x2029
    || code === 0x202f || code === 0x205f || code === 0xfeff
  );
}

/** Offset of the first character in [at, end) that is not white space, or `end`. */
export function skipBlanks(source: string, at: number, end: number): number {
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

/** [start, end) without white space on either side; undefined when nothing else is in it. */
export function trimSpan(source: string, start: number, end: number): Span | undefined {
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return start < end ? { start: skipBlanks(source, start, end), end } : undefined;
}
