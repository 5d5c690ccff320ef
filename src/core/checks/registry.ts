import { charterRules } from './charter/charterRules';
import { handoverRules } from './handover/handoverRules';
import { improvementRules } from './improvement/improvementRules';
import type { Check } from './rule';
import type { RuleCode } from './ruleLevels';
import { runbookRules } from './runbook/runbookRules';

/** Every rule's check; the compiler refuses a code without one. */
export const checks: Readonly<Record<RuleCode, Check>> = { ...charterRules, ...runbookRules, ...handoverRules, ...improvementRules };
