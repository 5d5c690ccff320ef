import type { Span } from './span';

/** What is read around a place of a very long document, in UTF-16 units to each side. */
const reach = 20_000;

/** The whole lines around offsets as far as `reach` goes, in order, those that meet as one; a line that is longer than that is cut. */
export function findWindows(source: string, offsets: readonly number[]): readonly Span[] {
  const windows: Span[] = [];
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    const [start, end] = [findStart(source, offset), findEnd(source, offset)];
    const last = windows.at(-1);
    if (last && start <= last.end) windows[windows.length - 1] = { start: last.start, end };
    else windows.push({ start, end });
  }
  return windows;
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
