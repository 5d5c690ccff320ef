import { charterRules } from './charter/charterRules';
import { handoverRules } from './handover/handoverRules';
import { improvementRules } from './improvement/improvementRules';
import type { Check } from './rule';
import type { TextCode } from './ruleLevels';
import { runbookRules } from './runbook/runbookRules';

/** The check of every rule that one document is enough for; the compiler refuses a code without one. */
export const checks: Readonly<Record<TextCode, Check>> = { ...charterRules, ...runbookRules, ...handoverRules, ...improvementRules };
