import type { DriftSignId } from '../core/drift/driftWords';
import type { Words } from './contentWords';

/** @param l10n VS Code's own words for its user, or a document's language for what is written into one */
export function driftSignLabel(sign: DriftSignId, l10n: Words): string {
  switch (sign) {
    case 'delivered':
      return l10n.t('delivered and accepted');
    case 'inUse':
      return l10n.t('in use');
    case 'support':
      return l10n.t('support is given');
    case 'maintenance':
      return l10n.t('maintenance is done');
    case 'updates':
      return l10n.t('minor updates are planned');
    case 'endDate':
      return l10n.t('an end date');
    case 'newMoney':
      return l10n.t('new money');
    case 'deliverables':
      return l10n.t('deliverables');
    case 'milestones':
      return l10n.t('milestones');
    case 'build':
      return l10n.t('something is built or moved');
  }
}
