import type { CheckOptions } from './checkOptions';
import type { Finding, FindingSeverity, Hit } from './finding';
import { ruleLevels, type RuleCode, type RuleLevel } from './ruleLevels';

/** No template and no habit should be met with errors: who wants a gate sets the severity. */
export const defaultSeverity = (level: RuleLevel): FindingSeverity => (level === 'I' ? 'information' : 'warning');

/** A hit with its code, the severity that is set or usual for it, and the reference's level. */
export function gradeHit(code: RuleCode, { field, start, end, data = {}, level = ruleLevels[code] }: Hit, { severities }: CheckOptions): Finding {
  return { code, severity: severities?.[code] ?? defaultSeverity(ruleLevels[code]), level, field, start, end, data };
}
