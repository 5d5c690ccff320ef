import { window } from 'vscode';
import type { CheckedFile } from '../../../core/reports/checkSource';
import type { UnreadableFile } from '../../../core/reports/fileFault';
import { checkReportLabels } from '../../../host/checkReportLabels';
import { openMarkdown } from '../../../host/markdownEditor';

/** Opens the report as an untitled document; where there is nothing to tell, a message says so. */
export async function showReport({ files, unreadable }: { readonly files: readonly CheckedFile[]; readonly unreadable: readonly UnreadableFile[] }): Promise<void> {
  const labels = checkReportLabels();
  if (unreadable.length === 0 && files.every(({ kind, drift }) => kind === 'none' && !drift)) {
    // Not awaited: it stays until it is answered, and the command must not.
    void window.showInformationMessage(labels.noDocuments);
    return;
  }
  const { checkReport } = await import('../../../core/reports/checkReport');
  await openMarkdown(checkReport(files, unreadable, labels));
}
