import { l10n, window } from 'vscode';
import { lineAt } from '../../core/learning/lineAt';
import type { DecisionFile } from '../../host/decisionFile';
import { openAt } from '../../host/openAt';

/**
 * Opens the file that holds a decision at its line; without a text the first file that there is, at its first problem or decision.
 *
 * @returns the file's address, undefined when there is no file
 */
export async function openDecision(files: readonly DecisionFile[], text: unknown): Promise<string | undefined> {
  const { foldTask } = await import('../../core/learning/foldTask');
  const key = typeof text === 'string' ? foldTask(text) : undefined;
  const holds = ({ decisions }: DecisionFile): boolean => decisions.some((decision) => decision.key === key);
  const file = files.find(holds) ?? files.find((found) => found.text !== undefined || found.problems.length > 0);
  if (!file) {
    void window.showInformationMessage(l10n.t('Nothing is remembered yet, so there is no file to edit.'));
    return undefined;
  }
  const decision = file.decisions.find((found) => found.key === key) ?? file.decisions[0];
  const line = file.problems[0]?.line ?? (decision && file.text !== undefined ? lineAt(file.text, decision.start) : 1);
  await openAt(file.uri, line - 1);
  return file.uri.toString();
}
