import { Disposable, l10n, window } from 'vscode';
import { commandIds } from '../../core/ids';
import { registerCommand } from '../../host/runCommand';
import { CheckedDocuments } from './checkedDocuments';
import type { CheckResult } from './checkText';
import { showResult } from './showResult';

export function registerCheckDocument(): Disposable {
  const checked = new CheckedDocuments();
  return Disposable.from(checked, registerCommand(commandIds.checkDocument, () => checkActive(checked)));
}

async function checkActive(checked: CheckedDocuments): Promise<CheckResult | undefined> {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(l10n.t('Open a Markdown document to check.'));
    return undefined;
  }
  const result = await checked.check(document);
  showResult(result);
  return result;
}
