import type { Drift } from '../core/drift/findDrift';
import type { Words } from './contentWords';
import { driftSignLabel } from './driftLabels';

/** What was found, in one sentence. */
export function driftSentence({ direction, signs, isDrift }: Drift, l10n: Words): string {
  const names = signs.map(({ sign }) => driftSignLabel(sign, l10n)).join(l10n.t(', '));
  if (!isDrift) {
    if (signs.length === 0) return direction === 'toProject' ? l10n.t('Nothing here shows a project inside this runbook.') : l10n.t('Nothing here shows that this project has become operations.');
    return l10n.t('Too little to call it drift. There is only: {0}.', names);
  }
  return direction === 'toProject'
    ? l10n.t('This runbook hides a project: {0}. Give that part a charter of its own.', names)
    : l10n.t('This project has become operations: {0}. Hand it over, and write the rest into a runbook.', names);
}
