import type { Span } from './span';
import type { Task } from './task';

/** A task with its place among the others. */
export interface PlacedTask extends Task {
  /** Equal for the items of one list and for the rows of one table, within one reading of a document. */
  readonly list?: number;
}

/** A task and the whole lines that it takes up, as UTF-16 offsets without the last line break. */
export interface Block {
  readonly task: PlacedTask;
  readonly lines: Span;
}

/** Whether a paragraph announces what follows it ("Every Monday:"), as UTF-16 text with or without emphasis marks. */
export function announcesList(text: string): boolean {
  return /[:：][*_]{0,3}$/.test(text.slice(-4));
}
