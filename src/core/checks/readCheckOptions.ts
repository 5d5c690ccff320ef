import { settingIds } from '../ids';
import type { CheckOptions } from './checkOptions';
import type { FindingSeverity } from './finding';
import { ruleCodes, type RuleCode } from './ruleLevels';

/** Values by setting id as in ids.ts, relative to `rolePlanner`, as someone wrote them. A setting that is not there, or undefined, is left at its default. */
export type RawSettings = Readonly<Record<string, unknown>>;

/** A setting with something in it that is not allowed. */
export interface WrongSetting {
  readonly id: string;
  /** What of it is left out; empty when nothing of it can be used. */
  readonly keys: readonly string[];
}

export interface ReadOptions {
  /** Everything that is allowed; the day is the caller's. */
  readonly options: CheckOptions;
  readonly wrong: readonly WrongSetting[];
}

const codes: ReadonlySet<string> = new Set(ruleCodes);
const isCode = (code: string): code is RuleCode => codes.has(code);
const isSeverity = (value: unknown): value is FindingSeverity => value === 'error' || value === 'warning' || value === 'information';

/** Turns settings into what the check takes. Never throws: what is not allowed is left out and named. */
export function readCheckOptions(raw: RawSettings): ReadOptions {
  const severities = readSeverities(raw[settingIds.checkSeverity]);
  return { options: severities.options, wrong: severities.wrong };
}

function readSeverities(value: unknown = {}): ReadOptions {
  const id = settingIds.checkSeverity;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { options: {}, wrong: [{ id, keys: [] }] };
  const off: RuleCode[] = [];
  const severities: Partial<Record<RuleCode, FindingSeverity>> = {};
  const keys: string[] = [];
  for (const [code, severity] of Object.entries(value)) {
    if (isCode(code) && severity === 'off') off.push(code);
    else if (isCode(code) && isSeverity(severity)) severities[code] = severity;
    else keys.push(code);
  }
  return { options: { off, severities }, wrong: keys.length > 0 ? [{ id, keys }] : [] };
}
