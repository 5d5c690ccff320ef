import { Disposable, l10n, languages, window } from 'vscode';
import { commandIds } from '../../core/ids';
import { registerCommand } from '../../host/runCommand';
import type { CheckResult } from './checkText';
import { FixProvider } from './FixProvider';
import { LiveChecks } from './LiveChecks';
import { showResult } from './showResult';
import { turnRuleOff } from './turnRuleOff';

export function registerCheckDocument(): Disposable {
  const checks = new LiveChecks();
  return Disposable.from(
    checks,
    registerCommand(commandIds.checkDocument, () => checkActive(checks)),
    registerCommand(commandIds.turnRuleOff, turnRuleOff),
    languages.registerCodeActionsProvider(['markdown', 'plaintext'], new FixProvider(checks), { providedCodeActionKinds: FixProvider.kinds }),
  );
}

async function checkActive(checks: LiveChecks): Promise<CheckResult | undefined> {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(l10n.t('Open a Markdown document to check.'));
    return undefined;
  }
  const result = await checks.ask(document);
  showResult(result);
  return result;
}
