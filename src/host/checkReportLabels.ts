import { l10n } from 'vscode';
import type { FindingSeverity } from '../core/checks/finding';
import type { DocumentKind } from '../core/documents/documentKind';
import type { CheckReportLabels } from '../core/reports/checkReport';
import { faultLabel } from './faultLabel';

/** The words of the report in the language of the user interface. */
export function checkReportLabels(): CheckReportLabels {
  return {
    title: l10n.t('Check of the planning documents'),
    file: l10n.t('File'),
    kind: l10n.t('Kind'),
    unreadable: l10n.t('Could not be read'),
    drift: l10n.t('Drift between project and operations'),
    nothingFound: l10n.t('Nothing to point out in any of them.'),
    noDocuments: l10n.t('No project charter, operations runbook, hand-over record or improvement request was found.'),
    kindName: kindTitle,
    severityColumn,
    severityName,
    faultName: faultLabel,
    others: (count) => l10n.t('Markdown documents of none of these kinds, in which nothing is checked: {0}.', count),
  };
}

function kindTitle(kind: DocumentKind): string {
  switch (kind) {
    case 'project-charter':
      return l10n.t('Project charter');
    case 'operations-runbook':
      return l10n.t('Operations runbook');
    case 'handover-record':
      return l10n.t('Hand-over record');
    case 'improvement-request':
      return l10n.t('Improvement request');
  }
}

function severityColumn(severity: FindingSeverity): string {
  switch (severity) {
    case 'error':
      return l10n.t('Errors');
    case 'warning':
      return l10n.t('Warnings');
    case 'information':
      return l10n.t('Information');
  }
}

function severityName(severity: FindingSeverity): string {
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
  }
}
