import { Disposable, l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import { commandIds, settingIds, viewId } from '../../../core/ids';
import { isRoleFilter, roleFilters } from '../../../core/protocol';
import type { RoleFilter } from '../../../core/protocol';
import { roleLabel } from '../../../host/labels';
import type { ReadinessStore } from '../../../host/readinessStore';
import { registerCommand } from '../../../host/runCommand';
import { onDidChangeSetting } from '../../../host/settings';
import type { ReviewStore } from '../../../host/reviewStore';
import type { VerdictStore } from '../../../host/verdictStore';
import { ViewOnUse } from './ViewOnUse';

/** The sidebar, and the commands that do by palette what its controls do. */
export function registerComparisonView(extensionUri: Uri, verdicts: VerdictStore, readiness: ReadinessStore, reviews: ReviewStore): Disposable {
  const provider = new ViewOnUse(extensionUri, verdicts, readiness, reviews);
  return Disposable.from(
    window.registerWebviewViewProvider(viewId, provider),
    verdicts.onDidChange(() => provider.postState()),
    readiness.onDidChange(() => provider.postState()),
    readiness.onDidAsk(() => void provider.show({ type: 'focusReadiness' })),
    reviews.onDidChange(() => provider.postState()),
    onDidChangeSetting(settingIds.contentLanguage, () => void provider.render()),
    registerCommand(commandIds.showComparison, () => provider.show()),
    registerCommand(commandIds.toggleSections, () => provider.show({ type: 'toggleSections' })),
    registerCommand(commandIds.clearFilter, () => provider.show({ type: 'filter', filter: { role: 'both', query: '' } })),
    registerCommand(commandIds.filterByRole, async (argument) => {
      const role = isRoleFilter(argument) ? argument : await pickRole();
      return role && provider.show({ type: 'filter', filter: { role } });
    }),
    registerCommand(commandIds.filterByText, async (argument) => {
      const query = typeof argument === 'string' ? argument : await askForText();
      return query === undefined ? undefined : provider.show({ type: 'filter', filter: { query } });
    }),
    registerCommand(commandIds.showReasons, async (index) => {
      const { chooseTask } = await import('./chooseTask');
      if (await chooseTask(verdicts, index)) {
        await provider.show({ type: 'focusVerdict' });
      }
    }),
    registerCommand(commandIds.selectTask, (index) => typeof index === 'string' && verdicts.select(Number(index))),
  );
}

async function pickRole(): Promise<RoleFilter | undefined> {
  const items = roleFilters.map((role) => ({ label: role === 'both' ? l10n.t('Both') : roleLabel(role), role }));
  return (await window.showQuickPick(items, { title: l10n.t('Show') }))?.role;
}

function askForText(): Thenable<string | undefined> {
  return window.showInputBox({ prompt: l10n.t('Show only what contains these words. Leave empty to show everything.') });
}
