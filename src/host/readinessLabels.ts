import type { ChecklistArea } from '../core/readiness/checklistAreas';
import type { ReadinessItem } from '../core/readiness/readiness';
import { checklistAreaName } from './checklistAreaNames';
import type { Words } from './contentWords';

/**
 * What stands in the way, or is met, in one sentence.
 *
 * @param l10n VS Code's own words for its user, or a document's language for what is written into one
 */
export function readinessLabel({ id, status, data }: ReadinessItem, l10n: Words): string {
  const name = String(data['name'] ?? '');
  const isMet = status === 'met';
  switch (id) {
    case 'receiver':
      return isMet ? l10n.t('{0} receives it', name) : l10n.t('Nobody in particular is named to receive it');
    case 'owners':
      return l10n.t('The owners differ: record {0}, runbook {1}, charter {2}', String(data['record']), String(data['runbook']), String(data['charter']));
    case 'deliverables':
      return l10n.t('What is handed over is not listed');
    case 'deliverableOwner':
      return l10n.t('“{0}” has no owner in operations', name);
    case 'acceptance':
      return isMet ? l10n.t('Acceptance results: {0} with an outcome', Number(data['n'])) : l10n.t('There are no acceptance results');
    case 'accepted':
      if (status === 'condition') return l10n.t('Accepted under conditions: “{0}”', name);
      return data['isOpen'] ? l10n.t('No outcome yet: “{0}”', name) : l10n.t('Not accepted: “{0}”', name);
    case 'runbook':
      return isMet ? l10n.t('The runbook was read') : l10n.t('The runbook cannot be read: link it from the record');
    case 'charter':
      return isMet ? l10n.t('The charter was read') : l10n.t('The charter was not read: link it from the record');
    case 'runbookSections':
      return l10n.t('Runbook: {0} required sections are missing or still to be written', Number(data['n']));
    case 'runbookEntry':
      return l10n.t('The runbook does not mention “{0}”', name);
    case 'monitoring':
      return isMet ? l10n.t('Runbook: monitoring is written') : l10n.t('Runbook: monitoring is not written');
    case 'monitoredDeliverable':
      return l10n.t('No monitoring names “{0}”: check that something watches it', name);
    case 'recovery':
      return isMet ? l10n.t('Runbook: recovery is written') : l10n.t('Runbook: recovery is not written');
    case 'recoveredDeliverable':
      return l10n.t('No recovery names “{0}”: check that there is a way back', name);
    default:
      return recordLabel({ id, status, data }, l10n);
  }
}

/** The items that stand in the record alone. */
function recordLabel({ id, status, data }: Pick<ReadinessItem, 'id' | 'status' | 'data'>, l10n: Words): string {
  const isMet = status === 'met';
  const text = String(data['text'] ?? '');
  switch (id) {
    case 'checklist':
      return isMet ? l10n.t('Checklist: {0} of {1} items are answered with yes', Number(data['n']), Number(data['of'])) : l10n.t('There is no readiness checklist');
    case 'checklistArea': {
      const area = checklistAreaName(data['area'] as ChecklistArea, l10n);
      return data['isLater'] ? l10n.t('The checklist leaves for later what is needed now: {0}', area) : l10n.t('The checklist says nothing about {0}', area);
    }
    case 'blocker':
      if (data['isGone'] !== undefined) return l10n.t('Item {0} is gone from the checklist', String(data['n']));
      return isUnanswered({ id, data }) ? l10n.t('Item {0} is not answered: {1}', String(data['n']), text) : l10n.t('Item {0} is not done: {1}', String(data['n']), text);
    case 'conditionalItem':
      if (isUnanswered({ id, data })) return l10n.t('Item {0} is not answered: {1}', String(data['n']), text);
      return status === 'blocks' ? l10n.t('Item {0} lacks who does it by when: {1}', String(data['n']), text) : l10n.t('Item {0} follows later: {1}', String(data['n']), text);
    case 'beforeFinal':
      return l10n.t('Item {0} is due before final acceptance: {1}', String(data['n']), text);
    case 'earlySupport':
      return isMet ? l10n.t('Early support is agreed') : status === 'condition' ? l10n.t('Early support is not written in full') : l10n.t('Early support is not written');
    case 'earlySupportEnd':
      return l10n.t('Early support has no end date');
    case 'exitCriteria':
      return l10n.t('Nothing complete says when early support may end');
    case 'openItems':
      return isMet ? l10n.t('Open items: {0}, each with owner, workaround and date', Number(data['n'])) : l10n.t('Open items are not written: list them, or write “none”');
    case 'openItem':
      return l10n.t('Open item is not complete: “{0}”', text);
    case 'decision':
      return l10n.t('A gate was decided with no');
    case 'signature':
      return l10n.t('Signature is missing: {0}', String(data['name']));
    default:
      return isMet ? l10n.t('It is signed') : l10n.t('It is not signed');
  }
}

/** An item of the checklist that nobody has come to: whether it is done cannot be told yet. */
export const isUnanswered = ({ id, data }: Pick<ReadinessItem, 'id' | 'data'>): boolean => (id === 'blocker' || id === 'conditionalItem') && data['isOpen'] !== undefined;

export function readinessHeading(isReady: boolean, blocking: number, l10n: Words): string {
  if (isReady) return l10n.t('Ready to hand over');
  return blocking === 1 ? l10n.t('Not ready: 1 item blocks') : l10n.t('Not ready: {0} items block', blocking);
}
