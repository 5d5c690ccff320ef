import { commands, l10n, window } from 'vscode';
import type { DocumentKind } from '../../core/documents/documentKind';
import type { CheckResult } from './checkText';

/** Says in one message what the check found. Not awaited: it stays until it is answered, and the command must not. */
export function showResult({ kind, findings }: CheckResult): void {
  if (kind === 'none') {
    void window.showInformationMessage(l10n.t('This is not a project charter, operations runbook, hand-over record or improvement request, so there is nothing to check.'));
    return;
  }
  if (findings.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing to point out in this {0}.', kindName(kind)));
    return;
  }
  const text = findings.length === 1 ? l10n.t('1 finding in this {0}.', kindName(kind)) : l10n.t('{0} findings in this {1}.', findings.length, kindName(kind));
  const showProblems = l10n.t('Show Problems');
  void window.showInformationMessage(text, showProblems).then((answer) => answer === showProblems && commands.executeCommand('workbench.actions.view.problems'));
}

function kindName(kind: DocumentKind): string {
  switch (kind) {
    case 'project-charter':
      return l10n.t('project charter');
    case 'operations-runbook':
      return l10n.t('operations runbook');
    case 'handover-record':
      return l10n.t('hand-over record');
    case 'improvement-request':
      return l10n.t('improvement request');
  }
}
