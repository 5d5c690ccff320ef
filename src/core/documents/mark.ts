import type { Span } from '../markdown/span';
import type { LabelKeys } from './matchLabel';

/** How a field is given. `tableColumn` is the header of a column: its value is the rows below, all columns. */
export type FieldForm = 'heading' | 'tableRow' | 'tableColumn' | 'boldLine' | 'labelLine' | 'bracketLine' | 'frontMatter';

/** A place of a document that looks like the label of something, whether or not it is a field. */
export interface Mark {
  readonly form: FieldForm;
  readonly label: Span;
  readonly keys: LabelKeys;
  /** 1 to 6 for headings, 0 for what is no heading. */
  readonly level: number;
  /** Where what stands before it ends. */
  readonly start: number;
  /** What stands beside the label: the rest of its line with the lines that continue it, its cell; not trimmed. */
  readonly beside: Span;
  /** Where a value that goes on below ends at the latest: the end of the list item or quote. */
  readonly limit: number;
  /** Whether a value may go on below at all. */
  readonly goesOn: boolean;
  /** Whether it is an item of a list: all of the item belongs to it. */
  readonly isItem: boolean;
}
