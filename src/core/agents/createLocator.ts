import { firstIndex } from '../markdown/firstIndex';
import { splitLines } from '../markdown/lines';
import type { Span } from '../markdown/span';

/** A place as people and other tools count it: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells where offsets of a text stand; each takes a logarithmic search. */
export function createLocator(source: string): (offset: number) => Place {
  const { starts } = splitLines(source, 0, source.length);
  return (offset) => {
    const line = firstIndex(starts, (start) => start > offset);
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}

/** A span with its words and place, as the tools give it. */
export interface FoundWords extends Span, Place {
  readonly words: string;
}
