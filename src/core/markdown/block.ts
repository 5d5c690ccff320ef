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
  /** Where the text ends with the tags, anchors and line break marks that are left out at the end of the task. */
  readonly tail: number;
  /** Index, within one reading, of the block whose text is the task's parent. */
  readonly parent?: number;
  /** Of a heading that opens a section: 1 to 6. */
  readonly level?: number;
  /** Of the own text of a Markdown list item: where the last line of all that is in the item ends. */
  readonly itemEnd?: number;
  /** Of a table row. */
  readonly row?: TableRow;
}

/** A row with the texts of its table's header cells; `start` is where its line begins after quote marks. */
export interface TableRow {
  readonly start: number;
  readonly header: readonly string[];
}

/** A block that others can stand under: its text and its index within the reading. */
export interface Holder {
  readonly text: string;
  readonly block: number;
}

/** Whether a paragraph announces what follows it ("Every Monday:"), as UTF-16 text with or without emphasis marks. */
export function announcesList(text: string): boolean {
  return /[:：][*_]{0,3}$/.test(text.slice(-4));
}
