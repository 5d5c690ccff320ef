import { l10n, window } from 'vscode';
import { kindLabel, shorten } from '../../../host/labels';
import { kindOf } from '../../../host/verdictCard';
import type { VerdictStore } from '../../../host/verdictStore';

/**
 * Lets the user choose whose reasons to see where several tasks were classified. False when there is nothing to show.
 *
 * @param index of the task that is looked at already, when it is that one's reasons that are wanted
 */
export async function chooseTask(verdicts: VerdictStore, index: unknown): Promise<boolean> {
  if (verdicts.tasks.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing has been classified yet. Select a task and run “Classify Task”.'));
    return false;
  }
  if (verdicts.tasks.length === 1 || index === verdicts.currentIndex) {
    return true;
  }
  const items = verdicts.tasks.map((task, index) => ({ label: shorten(task.text, 80), description: kindLabel(kindOf(task)), index }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Show the reasons for which task?'), matchOnDescription: true });
  if (!picked) {
    return false;
  }
  verdicts.select(picked.index);
  return true;
}
