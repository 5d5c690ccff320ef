import { l10n, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Drift } from '../../../core/drift/findDrift';
import type { Span } from '../../../core/markdown/span';
import { shorten } from '../../../host/labels';
import { showPlace } from '../../../host/showPlace';
import { driftSignLabel } from '../../../host/driftLabels';

/** Lists the sentences that show it, by sign, and goes to the one that is chosen. */
export async function showSentences(document: TextDocument, version: number, { signs }: Drift): Promise<void> {
  const source = document.getText();
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('The document was changed. Look for drift again.'));
    return;
  }
  const items = signs.flatMap(({ sign, spans }) => spans.map((span: Span) => ({ label: shorten(source.slice(span.start, span.end), 120), description: driftSignLabel(sign, l10n), span })));
  const picked = await window.showQuickPick(items, { title: l10n.t('Sentences that show it'), matchOnDescription: true });
  if (picked) await showPlace(document, picked.span);
}
