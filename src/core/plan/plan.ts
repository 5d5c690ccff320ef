import type { Span } from '../markdown/span';
import type { Tag } from '../tags/readTags';
import type { TaskContext } from '../workKind';

export type TaskForm = 'listItem' | 'checklistItem' | 'tableRow' | 'heading' | 'line';

/**
 * A task of a plan. All offsets are UTF-16 units of the source; [start, end) is its text as it stands there, without marker,
 * checkbox and a tag at its end. In a table that is the row from its first cell with content to its last.
 */
export interface PlanTask extends Span {
  /** Place among the plan's tasks, from 0. */
  readonly index: number;
  readonly form: TaskForm;
  /** What is classified: the source's [start, end), with the task's tags cut out. */
  readonly text: string;
  /** Where the words are that name the task: the same as [start, end), but in a table the task's own cell, its tags included. */
  readonly name: Span;
  /** From 0, of `start`. */
  readonly line: number;
  /** Only with a checkbox. */
  readonly checked?: boolean;
  /** Tasks of the plan around this one: 0 for the outermost. */
  readonly depth: number;
  /** Index of the task that this one is nested in, or of the one that announces its list. */
  readonly parent?: number;
  /** Index of the heading that it stands under; of a heading that is a task the one above it. */
  readonly heading?: number;
  /** In text order; the last one counts. */
  readonly tags: readonly Tag[];
  /** Where it stands, without tags. */
  readonly context: TaskContext;
  /** Where the last line of all that is nested in it ends. */
  readonly outerEnd: number;
}

/** A heading that opens a section. */
export interface PlanHeading extends Span {
  /** Without marks, number and tag. */
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
  /** From 0. */
  readonly line: number;
  /** Index of the heading around it. */
  readonly parent?: number;
}

/** All tasks of a document, in order. */
export interface Plan {
  /** The document is longer than is read; nothing else is known of it. */
  readonly tooLong?: true;
  readonly title?: string;
  readonly headings: readonly PlanHeading[];
  readonly tasks: readonly PlanTask[];
}

/** The tag that counts. */
export function tagOf({ tags }: PlanTask): Tag | undefined {
  return tags.at(-1);
}
