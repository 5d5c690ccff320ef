import { l10n, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { DecisionFile } from '../../host/decisionFile';
import { kindLabel, shorten } from '../../host/labels';
import { dayLabel } from '../../host/learnedLabels';

export interface PickedDecision {
  readonly file: DecisionFile;
  readonly text: string;
}

export function listDecisions(files: readonly DecisionFile[]): readonly (PickedDecision & QuickPickItem)[] {
  return files.flatMap((file) =>
    file.decisions.map(({ text, kind, on }) => ({ file, text, label: shorten(text, 100), description: kindLabel(kind), detail: l10n.t('{0}, {1}', dayLabel(on), workspace.asRelativePath(file.uri)) })),
  );
}

/** Asks for one of the decisions; undefined when there is none or the user chose none. */
export async function pickDecision(files: readonly DecisionFile[], title: string): Promise<PickedDecision | undefined> {
  const items = listDecisions(files);
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('There is no decision to choose from.'));
    return undefined;
  }
  return window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
}
