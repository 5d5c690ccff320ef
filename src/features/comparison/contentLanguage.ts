import { l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../../core/ids';
import { registerCommand } from '../../host/runCommand';
import { writeContentLanguage } from '../../host/settings';

/** Chooses the language of comparison and templates without a trip to the settings. */
export function registerContentLanguage(): Disposable {
  return registerCommand(commandIds.chooseContentLanguage, async () => {
    const items = [
      { label: l10n.t('Same as VS Code'), value: 'auto' },
      // A language is offered in its own name, whatever the interface speaks.
      { label: 'English', value: 'en' },
      { label: '简体中文', value: 'zh-cn' },
    ] as const;
    const picked = await window.showQuickPick(items, { title: l10n.t('Language of the comparison and the templates') });
    return picked && writeContentLanguage(picked.value);
  });
}
