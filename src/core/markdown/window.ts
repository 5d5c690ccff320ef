import type { Span } from './span';

/** What is read around a place of a very long document, in UTF-16 units to each side. */
const reach = 20_000;

/** The whole lines around an offset as far as `reach` goes; a line that is longer than that is cut. */
export function findWindow(source: string, offset: number): Span {
  return { start: findStart(source, offset), end: findEnd(source, offset) };
}

function findStart(source: string, offset: number): number {
  const start = Math.max(0, offset - reach);
  if (start === 0) return 0;
  for (let at = start; at < offset; at++) {
    if (isLineBreak(source, at)) return at + 1;
  }
  return start;
}

function findEnd(source: string, offset: number): number {
  const end = Math.min(source.length, offset + reach);
  if (end === source.length) return end;
  for (let at = end; at > offset; at--) {
    if (isLineBreak(source, at - 1)) return at;
  }
  return end;
}

function isLineBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10);
}
