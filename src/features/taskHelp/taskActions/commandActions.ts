import { CodeAction, l10n } from 'vscode';
import type { CodeActionKind } from 'vscode';
import { commandIds } from '../../../core/ids';
import type { CommandId } from '../../../core/ids';
import { actionKinds } from './actionKinds';

/** Classifies what is selected, or the task under the cursor, as the command does. */
export function classifyAction(): CodeAction {
  return commandAction(l10n.t('Classify Task'), actionKinds.classify, commandIds.classifyTask);
}

/**
 * Documents of their own: a charter in the middle of a list of tasks serves nobody.
 *
 * @param name of the task, which becomes that of the project or service
 */
export function documentActions(name: string): readonly CodeAction[] {
  return [
    commandAction(l10n.t('New Charter for This Task'), actionKinds.charter, commandIds.newCharter, name),
    commandAction(l10n.t('New Runbook for This Task'), actionKinds.runbook, commandIds.newRunbook, name),
  ];
}

function commandAction(title: string, kind: CodeActionKind, command: CommandId, ...args: readonly string[]): CodeAction {
  const action = new CodeAction(title, kind);
  action.command = { command, title, arguments: [...args] };
  return action;
}
