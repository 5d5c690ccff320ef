import type { Span } from '../../markdown/span';

/** Something in the place of [start, end), `length` UTF-16 units long. */
export interface TextChange extends Span {
  readonly length: number;
}

/** Where an offset is after changes that were made one after the other. One inside of what was replaced goes to its start. */
export function shiftOffset(offset: number, changes: readonly TextChange[]): number {
  let at = offset;
  for (const { start, end, length } of changes) {
    if (at >= end) at += length - (end - start);
    else if (at > start) at = start;
  }
  return at;
}
