import { l10n, window } from 'vscode';
import type { LanguageModelChat } from 'vscode';
import { languageModels } from '../../../host/aiFeatures';

/** A language model that the user has: the only one, or the one that is picked; undefined for none, with a message where there is none. */
export async function chooseModel(): Promise<LanguageModelChat | undefined> {
  const models = (await languageModels()?.selectChatModels()) ?? [];
  if (models.length === 0) {
    void window.showInformationMessage(l10n.t('VS Code has no language model that could give a second opinion. An extension that provides one has to be installed and signed in.'));
    return undefined;
  }
  const items = models.map((model) => ({ label: model.name || model.id, description: model.vendor, model }));
  return items.length === 1 ? items[0]?.model : (await window.showQuickPick(items, { title: l10n.t('Second opinion: which language model?') }))?.model;
}
