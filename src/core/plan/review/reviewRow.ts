import type { TaskVerdict } from '../createPlanClassifier';
import type { Plan } from '../plan';
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
  /** The words that speak for the kind most, as they stand in the text. */
  readonly reasons: readonly string[];
}

export function reviewRow({ headings }: Plan, { task, kind, source, verdict }: TaskVerdict, labels: ReviewLabels): ReviewRow {
  const sections: string[] = [];
  for (let at = task.heading; at !== undefined; at = headings[at]!.parent) sections.unshift(headings[at]!.text);
  const reasons = verdict.evidence.filter(({ role }) => role === kind).slice(0, mostReasons);
  return {
    line: String(task.line + 1),
    sections,
    task: task.text,
    kind: labels.kind(kind),
    certainty: source === 'model' ? labels.certaintyOf(verdict.certainty) : '',
    decidedBy: labels.sourceOf(source),
    reasons: reasons.map(({ start, end }) => task.text.slice(start, end)),
  };
}
