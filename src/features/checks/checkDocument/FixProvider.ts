import { CodeActionKind, CodeActionTriggerKind, l10n, languages, window } from 'vscode';
import type { CancellationToken, CodeAction, CodeActionContext, CodeActionProvider, Range, TextDocument } from 'vscode';
import { FixAction } from './FixAction';
import type { LiveChecks } from './LiveChecks';

/** Quick fixes for what the check found in the text as it stands now. */
export class FixProvider implements CodeActionProvider {
  static readonly kinds = [CodeActionKind.QuickFix];

  constructor(private readonly checks: LiveChecks) {}

  async provideCodeActions(document: TextDocument, range: Range, { only, triggerKind }: CodeActionContext, token: CancellationToken): Promise<CodeAction[]> {
    if (only && !only.contains(CodeActionKind.QuickFix)) return [];
    // Who asks right after typing does not wait for the pause; the light bulb does, as nobody asked for it.
    const current = triggerKind === CodeActionTriggerKind.Invoke ? await this.checks.renewNow(document) : this.checks.currentOf(document);
    if (!current?.planning || token.isCancellationRequested) return [];
    const { offerFixes } = await import('./offerFixes');
    if (this.checks.currentOf(document) !== current) return [];
    // Those that came with the question may be of an earlier text.
    const diagnostics = languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.range.intersection(range));
    return [...offerFixes(document, range, diagnostics, current.findings, current.planning)];
  }

  resolveCodeAction(action: CodeAction): CodeAction {
    if (action instanceof FixAction && !action.edit && !action.resolve()) {
      // Not awaited: the message stays until it is answered.
      void window.showInformationMessage(l10n.t('The document has changed or has no place for this, so nothing was changed.'));
    }
    return action;
  }
}
