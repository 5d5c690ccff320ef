import { commands, l10n, window } from 'vscode';
import { documentKindLabel } from '../../../host/labels';
import type { CheckResult } from './checkText';

/** Says in one message what the check found. Not awaited: it stays until it is answered, and the command must not. */
export function showResult({ kind, findings }: CheckResult): void {
  if (kind === 'none') {
    void window.showInformationMessage(l10n.t('This is not a project charter, operations runbook, hand-over record or improvement request, so there is nothing to check.'));
    return;
  }
  if (findings.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing to point out in this {0}.', documentKindLabel(kind)));
    return;
  }
  const text = findings.length === 1 ? l10n.t('1 finding in this {0}.', documentKindLabel(kind)) : l10n.t('{0} findings in this {1}.', findings.length, documentKindLabel(kind));
  const showProblems = l10n.t('Show Problems');
  void window.showInformationMessage(text, showProblems).then((answer) => answer === showProblems && commands.executeCommand('workbench.actions.view.problems'));
}
