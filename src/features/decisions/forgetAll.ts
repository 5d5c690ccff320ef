import { l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import type { DecisionPlace } from '../../host/decisionPlace';
import type { DecisionStore } from '../../host/decisionStore';

/**
 * Forgets everything in one place, after asking which and whether.
 *
 * @param place "workspace" or "machine" from whoever runs the command and has asked already
 */
export async function forgetAll(decisions: DecisionStore, document: Uri | undefined, place: unknown): Promise<boolean> {
  const chosen = place === 'workspace' || place === 'machine' ? place : await askPlace(decisions, document);
  return chosen !== undefined && decisions.forgetAll(chosen, document);
}

async function askPlace(decisions: DecisionStore, document: Uri | undefined): Promise<DecisionPlace | undefined> {
  const machine = decisions.machineFile.toString();
  const files = (await decisions.readFiles(document)).filter((file) => file.decisions.length > 0);
  if (files.length === 0) {
    void window.showInformationMessage(l10n.t('There is no decision to forget.'));
    return undefined;
  }
  const answers = files.map(({ uri, decisions: { length } }) =>
    uri.toString() === machine ? { title: l10n.t('Forget {0} on This Machine', length), place: 'machine' as const } : { title: l10n.t('Forget {0} in the Workspace', length), place: 'workspace' as const },
  );
  const question = l10n.t('Forget all decisions? What the workspace holds is forgotten for everyone who shares it.');
  return (await window.showWarningMessage(question, { modal: true }, ...answers))?.place;
}
