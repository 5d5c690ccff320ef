import { settingIds } from '../ids';
import type { CheckOptions } from './checkOptions';
import { checkSettingNames, isAllowed } from './checkSettings';
import type { FindingSeverity } from './finding';
import { readFieldLevels } from './readFieldLevels';
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
  const parts = [readSeverities(raw[settingIds.checkSeverity]), readLevels(raw[settingIds.checkFieldLevels]), readNumbers(raw)];
  return { options: Object.assign({}, ...parts.map(({ options }) => options)) as CheckOptions, wrong: parts.flatMap(({ wrong }) => wrong) };
}

function readLevels(value: unknown): ReadOptions {
  if (value === undefined) return { options: {}, wrong: [] };
  const { levels, wrong } = readFieldLevels(value);
  const isWrong = !levels || wrong.length > 0;
  return { options: levels ? { levels } : {}, wrong: isWrong ? [{ id: settingIds.checkFieldLevels, keys: wrong }] : [] };
}

function readNumbers(raw: RawSettings): ReadOptions {
  const given = checkSettingNames.filter((name) => raw[`check.${name}`] !== undefined);
  const allowed = given.filter((name) => isAllowed(name, raw[`check.${name}`]));
  const settings = Object.fromEntries(allowed.map((name) => [name, raw[`check.${name}`] as number]));
  return { options: allowed.length > 0 ? { settings } : {}, wrong: given.filter((name) => !allowed.includes(name)).map((name) => ({ id: `check.${name}`, keys: [] })) };
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
