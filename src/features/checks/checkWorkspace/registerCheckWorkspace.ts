import { Disposable, l10n, Uri, window, workspace } from 'vscode';
import { commandIds } from '../../../core/ids';
import type { CheckedFile } from '../../../core/reports/checkSource';
import type { UnreadableFile } from '../../../core/reports/fileFault';
import { registerCommand } from '../../../host/runCommand';
import type { WorkspaceFindings } from './workspaceFindings';

/** What the check of a workspace or folder answers to whoever runs it as a command; undefined when it was cancelled. */
export interface WorkspaceCheckResult {
  readonly files: readonly CheckedFile[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Two commands: the whole workspace, or folders of it. Another extension may give a cancellation token as the last argument. */
export function registerCheckWorkspace(): Disposable {
  const findings = new FindingsOnDemand();
  return Disposable.from(
    findings,
    registerCommand(commandIds.checkWorkspace, (token) => {
      const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
      if (folders.length === 0) {
        void window.showInformationMessage(l10n.t('Open a folder to check the planning documents in it.'));
        return undefined;
      }
      return check(folders, findings, token);
    }),
    // From the explorer: the folder under the mouse, then all that are selected.
    registerCommand(commandIds.checkFolder, (folder, selected, token) => {
      const folders = (Array.isArray(selected) && selected.length > 0 ? selected : [folder]).filter((uri) => uri instanceof Uri);
      return folders.length > 0 ? check(folders, findings, token) : undefined;
    }),
  );
}

/** Made by the first check, so that activation does not pay for it. */
class FindingsOnDemand implements Disposable {
  #findings: WorkspaceFindings | undefined;

  async get(): Promise<WorkspaceFindings> {
    const [{ checkFile }, { WorkspaceFindings: Findings }] = await Promise.all([import('./checkFiles'), import('./workspaceFindings')]);
    return (this.#findings ??= new Findings(checkFile));
  }

  dispose(): void {
    this.#findings?.dispose();
  }
}

async function check(folders: readonly Uri[], findings: FindingsOnDemand, given: unknown): Promise<WorkspaceCheckResult | undefined> {
  const [{ workOnDocuments }, { checkFiles }, shown] = await Promise.all([import('../../../host/workOnDocuments'), import('./checkFiles'), findings.get()]);
  const result = await workOnDocuments(folders, l10n.t('Checking the planning documents'), given, checkFiles);
  if (!result) return undefined;
  shown.replace(result.checked);
  const answer = { files: result.checked, unreadable: result.unreadable };
  const { showReport } = await import('./showReport');
  await showReport(answer);
  return answer;
}
