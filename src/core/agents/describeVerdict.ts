import type { Span } from '../markdown/span';
import type { Certainty, Dimension, Role, SurroundingSource, UnclearReason, Verdict, WorkKind } from '../workKind';
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
  /** Only the beginning was read. */
  readonly truncated?: true;
}

/** @param find gives the words and the place of a span of the text that was classified */
export function describeVerdict({ kind, certainty, evidence, surroundings, parts, unclearReason, truncated }: Verdict, find: (span: Span) => FoundWords): VerdictData {
  return {
    kind,
    certainty,
    reasons: evidence.map(({ role, dimension, start, end }) => ({ role, dimension, ...find({ start, end }) })),
    surroundings: surroundings.map(({ source, role }) => ({ source, role })),
    ...(parts ? { parts: parts.map(({ role, start, end }) => ({ role, ...find({ start, end }) })) } : {}),
    ...(unclearReason ? { unclearReason } : {}),
    ...(truncated ? { truncated } : {}),
  };
}
