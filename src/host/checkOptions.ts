import type { Uri } from 'vscode';
import type { CheckOptions } from '../core/checks/checkOptions';
import { checkSettingNames } from '../core/checks/checkSettings';
import { readCheckOptions } from '../core/checks/readCheckOptions';
import { settingIds } from '../core/ids';
import { localDay } from './localDay';
import { readSetting, warnOfType } from './settings';

const ids: readonly string[] = [settingIds.checkSeverity, settingIds.checkFieldLevels, ...checkSettingNames.map((name) => `check.${name}`)];

/** How a document is to be checked now: by its settings, on this day. What is not allowed in them is named in the log. */
export function checkOptionsFor(uri: Uri): CheckOptions {
  const { options, wrong } = readCheckOptions(Object.fromEntries(ids.map((id) => [id, readSetting(id, uri)])));
  for (const { id, keys } of wrong) {
    warnOfType(id, keys.length > 0 ? `the rest of it, without ${keys.join(', ')}` : 'its default');
  }
  return { ...options, today: localDay() };
}
