import { CodeActionKind, l10n, window } from 'vscode';
import type { CodeAction, CodeActionContext, CodeActionProvider, Range, TextDocument } from 'vscode';
import { FixAction } from './FixAction';
import type { LiveChecks } from './LiveChecks';

/** Quick fixes for what the check found in the text as it stands now; while a check is due there are none. */
export class FixProvider implements CodeActionProvider {
  static readonly kinds = [CodeActionKind.QuickFix];

  constructor(private readonly checks: LiveChecks) {}

  async provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): Promise<CodeAction[]> {
    if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return [];
    const { version } = document;
    if (!this.checks.currentOf(document)?.planning) return [];
    const { offerFixes } = await import('./offerFixes');
    const current = this.checks.currentOf(document);
    if (document.version !== version || !current?.planning) return [];
    return [...offerFixes(document, range, context, current.findings, current.planning)];
  }

  resolveCodeAction(action: CodeAction): CodeAction {
    if (action instanceof FixAction && !action.edit && !action.resolve()) {
      // Not awaited: the message stays until it is answered.
      void window.showInformationMessage(l10n.t('The document has changed or has no place for this, so nothing was changed.'));
    }
    return action;
  }
}
