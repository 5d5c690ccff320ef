import { Disposable, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { commandIds, ruleScheme } from '../../../core/ids';
import { registerCommand } from '../../../host/runCommand';
import { RulePages } from './rulePages';

/** The pages that explain the rules, behind the codes of findings and on command. */
export function registerRuleReference(extensionUri: Uri): Disposable {
  return Disposable.from(
    workspace.registerFileSystemProvider(ruleScheme, new RulePages(extensionUri), { isReadonly: true, isCaseSensitive: true }),
    registerCommand(commandIds.openRule, async (argument) => {
      const { openRule } = await import('./openRule');
      await openRule(argument);
    }),
  );
}
