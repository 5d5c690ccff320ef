import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../../../core/ids';
import type { ClassifierService } from '../../../host/classifierService';
import { registerCommand } from '../../../host/runCommand';
import type { WorkspaceReviewResult } from './reviewFiles';

/**
 * How much project and operations work the plans of a workspace hold. Another extension may give the folders to look through
 * as arguments, and a cancellation token as the last one.
 */
export function registerReviewWorkspace(classifier: ClassifierService): Disposable {
  return registerCommand(commandIds.reviewWorkspace, (...args) => {
    const given = args.filter((argument) => argument instanceof Uri);
    const folders = given.length > 0 ? given : (workspace.workspaceFolders?.map(({ uri }) => uri) ?? []);
    if (folders.length === 0) {
      void window.showInformationMessage(l10n.t('Open a folder to review the plans in it.'));
      return undefined;
    }
    return review(folders, classifier, args.at(-1));
  });
}

async function review(folders: readonly Uri[], classifier: ClassifierService, given: unknown): Promise<WorkspaceReviewResult | undefined> {
  const [{ workOnDocuments }, { reviewFiles }] = await Promise.all([import('../../../host/workOnDocuments'), import('./reviewFiles')]);
  const result = await workOnDocuments(folders, l10n.t('Reviewing the plans in the workspace'), given, reviewFiles(classifier));
  if (result) {
    const { showReport } = await import('./showReport');
    await showReport(result);
  }
  return result;
}
