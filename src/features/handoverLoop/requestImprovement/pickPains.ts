import { l10n, window } from 'vscode';
import type { Pain, PainSource } from '../../../core/improvement/pain';
import { shorten } from '../../../host/labels';
import type { PainChoice } from './readPains';

/** Lets the user mark what keeps hurting; undefined when they leave. */
export async function pickPains({ pains }: PainChoice): Promise<readonly Pain[] | undefined> {
  const items = pains.map((pain) => ({ label: shorten(pain.text, 100), description: sourceLabel(pain.source), picked: pain.isSelected, pain }));
  const picked = await window.showQuickPick(items, { canPickMany: true, title: l10n.t('What keeps hurting?'), placeHolder: l10n.t('Mark all that belongs into one request') });
  return picked?.map(({ pain }) => pain);
}

function sourceLabel(source: PainSource): string {
  switch (source) {
    case 'improvementLog':
      return l10n.t('Improvement log');
    case 'openItems':
      return l10n.t('Open item');
    case 'troubleshooting':
      return l10n.t('Known fault');
    case 'task':
      return l10n.t('Selected task');
  }
}
