import { env, l10n } from 'vscode';
import type { PageLabels } from '../../../core/reference/pageLabels';

export function readPageLabels(): PageLabels {
  return {
    language: env.language,
    actions: l10n.t('Actions'),
    classify: l10n.t('Classify Task'),
    review: l10n.t('Review Plan'),
    insert: l10n.t('Insert'),
    charter: l10n.t('Charter'),
    runbook: l10n.t('Runbook'),
    handover: l10n.t('Hand-over'),
    improvement: l10n.t('Improvement'),
    verdict: l10n.t('Result'),
    readiness: l10n.t('Readiness'),
    balance: l10n.t('Balance'),
    filter: l10n.t('Filter the comparison'),
    showRole: l10n.t('Show'),
    bothRoles: l10n.t('Both'),
    project: l10n.t('Project'),
    operations: l10n.t('Operations'),
    filterText: l10n.t('Filter by text'),
    noMatches: l10n.t('No matches'),
    oneMatch: l10n.t('1 match'),
    manyMatches: l10n.t('{0} matches'),
    copyRow: l10n.t('Copy Row'),
    insertRow: l10n.t('Insert Row'),
  };
}
