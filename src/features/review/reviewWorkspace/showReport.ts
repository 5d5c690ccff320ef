import { l10n, window } from 'vscode';
import { reviewReport, type ReviewReportLabels } from '../../../core/reports/reviewReport';
import type { Concern } from '../../../core/plan/review/reviewFile';
import { faultLabel } from '../../../host/faultLabel';
import { kindLabel } from '../../../host/labels';
import { openMarkdown } from '../../../host/markdownEditor';
import type { WorkspaceReviewResult } from './reviewFiles';

/** Opens the report as an untitled document; where there is nothing to tell, a message says so. */
export async function showReport({ files, unreadable }: WorkspaceReviewResult): Promise<void> {
  const labels = readLabels();
  if (unreadable.length === 0 && files.every(({ counts }) => Object.values(counts).every((count) => count === 0))) {
    // Not awaited: it stays until it is answered, and the command must not.
    void window.showInformationMessage(labels.noTasks);
    return;
  }
  await openMarkdown(reviewReport(files, unreadable, labels));
}

/** The words of the report in the language of the user interface. */
function readLabels(): ReviewReportLabels {
  return {
    title: l10n.t('Project and operations work in the workspace'),
    file: l10n.t('File'),
    tasks: l10n.t('Tasks'),
    noTasks: l10n.t('There is no task in the Markdown files.'),
    unreadable: l10n.t('Could not be read'),
    kindName: kindLabel,
    allFiles: (count) => l10n.t('All files with tasks: {0}', count),
    withoutTasks: (count) => l10n.t('Markdown files without tasks: {0}.', count),
    concernTitle,
    notAllShown: (shown, count) => l10n.t('The list shows {0} of {1} tasks. “Review Plan” shows all tasks of a file.', shown, count),
    faultName: faultLabel,
  };
}

function concernTitle(concern: Concern, count: number): string {
  switch (concern) {
    case 'operationsWithoutReceiver':
      return l10n.t('Operations work without a receiver: {0}', count);
    case 'hiddenProject':
      return l10n.t('Projects among operations work: {0}', count);
    case 'unsure':
      return l10n.t('Tasks that need a decision: {0}', count);
  }
}
