import type { ChecklistArea } from '../core/readiness/checklistAreas';
import type { Words } from './contentWords';

/** A subject of the readiness checklist, as it stands in the middle of a sentence. */
export function checklistAreaName(area: ChecklistArea, l10n: Words): string {
  switch (area) {
    case 'acceptance':
      return l10n.t('the acceptance criteria');
    case 'owner':
      return l10n.t('the operations owner');
    case 'runbook':
      return l10n.t('the runbook');
    case 'service':
      return l10n.t('the service levels');
    case 'people':
      return l10n.t('roster and training');
    case 'procedure':
      return l10n.t('the procedures');
    case 'monitoring':
      return l10n.t('monitoring');
    case 'incident':
      return l10n.t('escalation and contacts');
    case 'recovery':
      return l10n.t('rollback and recovery');
    case 'access':
      return l10n.t('access');
    case 'security':
      return l10n.t('security and privacy');
    case 'compliance':
      return l10n.t('licences and inspections');
    case 'data':
      return l10n.t('the opening data');
    case 'suppliers':
      return l10n.t('support contracts and warranty');
    case 'communication':
      return l10n.t('telling users and neighbours');
    case 'openItems':
      return l10n.t('open items');
    case 'earlySupport':
      return l10n.t('early support');
  }
}
