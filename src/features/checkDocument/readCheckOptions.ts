import type { Uri } from 'vscode';
import type { CheckOptions } from '../../core/checks/checkOptions';
import { checkSettingNames, defaultSettings, isAllowed } from '../../core/checks/checkSettings';
import type { CheckSettings } from '../../core/checks/checkSettings';
import { readFieldLevels } from '../../core/checks/readFieldLevels';
import { settingIds } from '../../core/ids';
import { readSetting, warnOfType } from '../../host/settings';
import { readSeverities } from './readSeverities';

/** All that settings say about the check of a document; what is not allowed falls back and is named in the log once. */
export function readCheckOptions(uri: Uri): CheckOptions {
  return { ...readSeverities(uri), levels: readLevels(uri), settings: readNumbers(uri) };
}

function readLevels(uri: Uri): CheckOptions['levels'] {
  const { levels, wrong } = readFieldLevels(readSetting(settingIds.checkFieldLevels, uri));
  if (!levels) warnOfType(settingIds.checkFieldLevels, 'the fields\' own levels');
  if (wrong.length > 0) warnOfType(settingIds.checkFieldLevels, `the rest of it, without ${wrong.join(', ')}`);
  return levels;
}

function readNumbers(uri: Uri): CheckSettings {
  const entries = checkSettingNames.map((name) => {
    const id = `check.${name}`;
    const value = readSetting(id, uri);
    if (isAllowed(name, value)) return [name, value];
    warnOfType(id, String(defaultSettings[name]));
    return [name, defaultSettings[name]];
  });
  return Object.fromEntries(entries) as CheckSettings;
}
