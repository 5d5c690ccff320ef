import type { TaskVerdict } from '../createPlanClassifier';
import type { Plan } from '../plan';
import { taskName } from '../session/taskName';
import type { ReviewLabels } from './reviewLabels';

const mostReasons = 3;

/** What an export says of a task. */
export interface ReviewRow {
  /** From 1. */
  readonly line: string;
  /** Headings above it, outermost first. */
  readonly sections: readonly string[];
  readonly task: string;
  readonly kind: string;
  /** Empty where not the model decided. */
  readonly certainty: string;
  readonly decidedBy: string;
  /** What was decided before, and the words that speak for the kind most, as they stand in the text. */
  readonly reasons: readonly string[];
}

export function reviewRow(source: string, { headings }: Plan, { task, kind, source: decidedBy, verdict }: TaskVerdict, labels: ReviewLabels): ReviewRow {
  const sections: string[] = [];
  for (let at = task.heading; at !== undefined; at = headings[at]!.parent) sections.unshift(headings[at]!.text);
  const words = verdict.evidence.filter(({ role }) => role === kind).slice(0, mostReasons).map(({ start, end }) => task.text.slice(start, end));
  return {
    line: String(task.line + 1),
    sections,
    task: taskName(source, task),
    kind: labels.kind(kind),
    certainty: decidedBy === 'model' ? labels.certaintyOf(verdict.certainty) : '',
    decidedBy: labels.sourceOf(decidedBy),
    reasons: decidedBy === 'model' && verdict.learned ? [labels.learned(verdict.learned), ...words] : words,
  };
}
