import type { FieldLevels } from '../documents/applyLevels';
import type { CheckSettings } from './checkSettings';
import type { FindingSeverity } from './finding';
import type { RuleCode } from './ruleLevels';

export interface CheckOptions {
  readonly off?: readonly RuleCode[];
  readonly severities?: Readonly<Partial<Record<RuleCode, FindingSeverity>>>;
  readonly settings?: Partial<CheckSettings>;
  readonly levels?: FieldLevels;
  /** The day as YYYY-MM-DD. The core has no clock: without it, rules about what is overdue stay silent. */
  readonly today?: string;
}
