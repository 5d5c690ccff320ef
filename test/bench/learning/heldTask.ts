import { predict } from '../../../src/core/classifier/predict';
import type { Model } from '../../../src/core/classifier/model';
import type { Role, TaskContext } from '../../../src/core/workKind';

/** A text that the model had not seen, with what it is by its label. */
export interface HeldTask {
  readonly text: string;
  readonly kind: Role;
  readonly language: string;
  /** One author and one field. */
  readonly file: string;
  readonly document?: string;
  readonly context?: TaskContext;
}

/** What the model says by itself, as logits above 0 for project. */
export const marginOf = ({ text, context }: HeldTask, model: Model): number => predict(text, model, context).margin;

export const isRight = ({ kind }: HeldTask, margin: number): boolean => (margin > 0 ? 'project' : 'operations') === kind;
