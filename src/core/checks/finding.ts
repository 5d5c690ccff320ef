import type { Span } from '../markdown/span';
import type { RuleCode, RuleLevel } from './ruleLevels';

export type FindingSeverity = 'error' | 'warning' | 'information';
export type FindingData = Readonly<Record<string, string | number>>;

/** What a rule has to say about a place of a document: no words for people, only what a message needs. */
export interface Finding extends Span {
  readonly code: RuleCode;
  readonly severity: FindingSeverity;
  /** The reference's own level, whatever severity is shown. */
  readonly level: RuleLevel;
  /** Key of the field it is about; '' for the document. */
  readonly field: string;
  readonly data: FindingData;
}

/** A finding as a rule gives it: code and severity are the registry's. */
export interface Hit extends Span {
  readonly field: string;
  readonly level?: RuleLevel;
  readonly data?: FindingData;
}
