import type { Span } from '../markdown/span';
import type { Certainty, Dimension, LearnedEvidence, Role, SurroundingSource, UnclearReason, Verdict, WorkKind } from '../workKind';
import type { FoundWords } from './createLocator';

/** A verdict as data for a language model: names and places, no figures that look more exact than they are. */
export interface VerdictData {
  readonly kind: WorkKind;
  readonly certainty: Certainty;
  /** Strongest first. */
  readonly reasons: readonly (FoundWords & { readonly role: Role; readonly dimension: Dimension })[];
  /** Strongest first. */
  readonly surroundings: readonly { readonly source: SurroundingSource; readonly role: Role }[];
  readonly parts?: readonly (FoundWords & { readonly role: Role })[];
  readonly unclearReason?: UnclearReason;
  /** What the team decided before on the same text, or on one like it; `on` is YYYY-MM-DD. */
  readonly decision?: Pick<LearnedEvidence, 'kind' | 'on' | 'text' | 'same'>;
  /** Only the beginning was read. */
  readonly truncated?: true;
}

/** @param find gives the words and the place of a span of the text that was classified */
export function describeVerdict({ kind, certainty, evidence, surroundings, parts, unclearReason, learned, truncated }: Verdict, find: (span: Span) => FoundWords): VerdictData {
  return {
    kind,
    certainty,
    reasons: evidence.map(({ role, dimension, start, end }) => ({ role, dimension, ...find({ start, end }) })),
    surroundings: surroundings.map(({ source, role }) => ({ source, role })),
    ...(parts ? { parts: parts.map(({ role, start, end }) => ({ role, ...find({ start, end }) })) } : {}),
    ...(unclearReason ? { unclearReason } : {}),
    ...(learned ? { decision: { kind: learned.kind, on: learned.on, text: learned.text, same: learned.same } } : {}),
    ...(truncated ? { truncated } : {}),
  };
}
