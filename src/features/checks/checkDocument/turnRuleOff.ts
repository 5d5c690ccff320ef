import { ConfigurationTarget, Uri, workspace } from 'vscode';
import { ruleCodes } from '../../../core/checks/ruleLevels';
import { settingIds } from '../../../core/ids';

/**
 * Turns a rule off in the setting: the workspace's where one is open, else the user's. What else is set there stays.
 *
 * @param code of the rule; anything else changes nothing
 * @param uri of the document for which it is turned off
 */
export async function turnRuleOff(code: unknown, uri: unknown): Promise<void> {
  const rule = ruleCodes.find((known) => known === code);
  if (!rule) return;
  const configuration = workspace.getConfiguration('rolePlanner', typeof uri === 'string' ? Uri.parse(uri) : undefined);
  const isInWorkspace = (workspace.workspaceFolders?.length ?? 0) > 0;
  const given = configuration.inspect<unknown>(settingIds.checkSeverity);
  const value = isInWorkspace ? given?.workspaceValue : given?.globalValue;
  const kept = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  await configuration.update(settingIds.checkSeverity, { ...kept, [rule]: 'off' }, isInWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}
