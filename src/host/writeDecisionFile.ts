import { l10n, window, workspace } from 'vscode';
import type { DecisionFile } from './decisionFile';

/**
 * Writes a file of decisions anew, byte for byte but for the change. A file with problems is never written, nor one with unsaved
 * changes in an editor: the user is told what to do about it.
 *
 * @param change gets the text, undefined where there is no file, and gives the new one; undefined for nothing to write
 * @throws when the file system refuses
 */
export async function writeDecisionFile({ uri, text, problems }: DecisionFile, change: (source: string | undefined) => string | undefined): Promise<boolean> {
  if (problems.length > 0) {
    return false;
  }
  if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString())) {
    void window.showWarningMessage(l10n.t('{0} has unsaved changes, so nothing was remembered or forgotten. Save it and try again.', workspace.asRelativePath(uri)));
    return false;
  }
  const changed = change(text);
  if (changed !== undefined && changed !== text) {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
  }
  return true;
}
