import { findSelectedTasks } from '../markdown/findSelectedTasks';
import { splitLines } from '../markdown/lines';
import { placeAt } from '../markdown/placeAt';
import type { TextFormat } from '../markdown/readBlocks';
import type { Certainty, Dimension, Role, SurroundingSource, TaskContext, UnclearReason, Verdict, WorkKind } from '../workKind';

export interface ReportedTask {
  /** From 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly kind: WorkKind;
  readonly certainty: Certainty;
  /** Words of the task that decided, strongest first. */
  readonly reasons: readonly { readonly dimension: Dimension; readonly role: Role; readonly words: string }[];
  /** What the place of the task said, strongest first. */
  readonly surroundings: readonly { readonly source: SurroundingSource; readonly role: Role }[];
  /** Only with `unclear`. */
  readonly unclearReason?: UnclearReason;
  /** Only with `mixed`. */
  readonly parts?: readonly { readonly role: Role; readonly text: string }[];
}

export interface ClassifiedFile {
  readonly file: string;
  readonly tasks: readonly ReportedTask[];
}

/** Classifies what "Classify Task" would with all of the text selected: every list item, table row and paragraph. */
export function classifySource(file: string, source: string, format: TextFormat, classify: (text: string, context: TaskContext) => Verdict): ClassifiedFile {
  const lines = splitLines(source, 0, source.length);
  const tasks = findSelectedTasks(source, [{ start: 0, end: source.length }], format).map(({ task: { text, start }, context }): ReportedTask => {
    const { kind, certainty, evidence, surroundings, unclearReason, parts } = classify(text, context);
    const words = (span: { readonly start: number; readonly end: number }): string => text.slice(span.start, span.end);
    return {
      ...placeAt(lines, start),
      text,
      kind,
      certainty,
      reasons: evidence.map((reason) => ({ dimension: reason.dimension, role: reason.role, words: words(reason) })),
      surroundings: surroundings.map(({ source, role }) => ({ source, role })),
      ...(unclearReason ? { unclearReason } : {}),
      ...(parts ? { parts: parts.map((part) => ({ role: part.role, text: words(part) })) } : {}),
    };
  });
  return { file, tasks };
}
