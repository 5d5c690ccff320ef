import type { Uri } from 'vscode';
import type { CheckOptions } from '../../core/checks/checkOptions';
import type { FindingSeverity } from '../../core/checks/finding';
import { ruleCodes } from '../../core/checks/ruleLevels';
import type { RuleCode } from '../../core/checks/ruleLevels';
import { settingIds } from '../../core/ids';
import { readSetting, warnOfType } from '../../host/settings';

const known: ReadonlySet<string> = new Set(ruleCodes);
const isCode = (code: string): code is RuleCode => known.has(code);
const isSeverity = (value: unknown): value is FindingSeverity => value === 'error' || value === 'warning' || value === 'information';

/** The rules that are off and those with a severity of their own, for a document; what is not allowed is left out. */
export function readSeverities(uri: Uri): Pick<CheckOptions, 'off' | 'severities'> {
  const value = readSetting(settingIds.checkSeverity, uri);
  const off: RuleCode[] = [];
  const severities: Partial<Record<RuleCode, FindingSeverity>> = {};
  const wrong: string[] = [];
  for (const [code, severity] of entriesOf(value)) {
    if (isCode(code) && severity === 'off') off.push(code);
    else if (isCode(code) && isSeverity(severity)) severities[code] = severity;
    else wrong.push(code);
  }
  if (wrong.length > 0) warnOfType(settingIds.checkSeverity, `the rest of it, without ${wrong.join(', ')}`);
  return { off, severities };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  warnOfType(settingIds.checkSeverity, 'the rules\' own severities');
  return [];
}
