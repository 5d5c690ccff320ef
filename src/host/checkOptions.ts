import type { Uri } from 'vscode';
import type { CheckOptions } from '../core/checks/checkOptions';
import { readCheckOptions } from '../core/checks/readCheckOptions';
import { settingIds } from '../core/ids';
import { localDay } from './localDay';
import { readSetting, warnOfType } from './settings';

/** How a document is to be checked now: by its settings, on this day. What is not allowed in them is named in the log. */
export function checkOptionsFor(uri: Uri): CheckOptions {
  const { options, wrong } = readCheckOptions({ [settingIds.checkSeverity]: readSetting(settingIds.checkSeverity, uri) });
  for (const { id, keys } of wrong) {
    warnOfType(id, keys.length > 0 ? `the rest of it, without ${keys.join(', ')}` : 'its default');
  }
  return { ...options, today: localDay() };
}
