import { Disposable, l10n, languages, Uri, window } from 'vscode';
import { commandIds } from '../../../core/ids';
import { registerCommand } from '../../../host/runCommand';
import type { CheckResult } from './checkText';
import { FixProvider } from './FixProvider';
import { LiveChecks } from './LiveChecks';

export function registerCheckDocument(): Disposable {
  const checks = new LiveChecks();
  return Disposable.from(
    checks,
    registerCommand(commandIds.checkDocument, (argument) => check(checks, argument)),
    registerCommand(commandIds.turnRuleOff, async (code, uri) => (await import('./turnRuleOff')).turnRuleOff(code, uri)),
    languages.registerCodeActionsProvider(['markdown', 'plaintext'], new FixProvider(checks), { providedCodeActionKinds: FixProvider.kinds }),
  );
}

/** @param argument the file of a menu, which is shown; without one it is the document in the active editor */
async function check(checks: LiveChecks, argument: unknown): Promise<CheckResult | undefined> {
  const editor = argument instanceof Uri ? await window.showTextDocument(argument) : window.activeTextEditor;
  if (!editor) {
    void window.showInformationMessage(l10n.t('Open a Markdown document to check.'));
    return undefined;
  }
  const [{ showResult }, result] = await Promise.all([import('./showResult'), checks.ask(editor.document)]);
  showResult(result);
  return result;
}
