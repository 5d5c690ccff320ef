import type { Uri } from 'vscode';
import { settingIds } from '../../../core/ids';
import { readSetting, warnOfType } from '../../../host/settings';

const modes = ['onType', 'onSave', 'onCommand'] as const;
/** When documents are checked without being asked to. */
export type RunMode = (typeof modes)[number];

export function readRunMode(uri: Uri): RunMode {
  const value = readSetting(settingIds.checkRun, uri);
  const mode = modes.find((known) => known === value);
  if (!mode) warnOfType(settingIds.checkRun, 'onType');
  return mode ?? 'onType';
}
