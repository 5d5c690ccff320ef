/** A piece of a document that reads as one task. `text` is exactly the document's slice [start, end). */
export interface Task {
  readonly text: string;
  /** UTF-16 offsets in the document; list marker, checkbox, heading marks and indentation are outside. */
  readonly start: number;
  readonly end: number;
  readonly shape: 'listItem' | 'tableRow' | 'heading' | 'paragraph';
  /** First level-1 heading, or the front matter's title. */
  readonly title?: string;
  /** Headings above the task, outermost first, without the title. */
  readonly headings: readonly string[];
  /** Text of the list item that it is nested in, or of the paragraph ending in a colon that announces its list or table. */
  readonly parent?: string;
}
