import { l10n, window } from 'vscode';
import type { Memento } from 'vscode';
import type { TemplateId } from '../../core/templates/catalog';
import { isRunbookVariant } from '../../core/templates/runbookVariants';
import type { RunbookVariant } from '../../core/templates/runbookVariants';
import { readContentLanguage, readRunbookVariant } from '../../host/settings';
import { readTeamFiles } from './readTeamFiles';
import type { TemplateChoice } from './templateChoice';
import { builtInItems, groupItems, teamItems } from './templateItems';

const lastVariantKey = 'runbookVariant';

/**
 * Asks which template is wanted, where there is a choice. Undefined when the user wants none.
 *
 * @param id of the only kind that is wanted
 * @param memory keeps which variant of the runbook was used last
 */
export async function chooseTemplate(id: TemplateId | undefined, memory: Memento): Promise<TemplateChoice | undefined> {
  const last = memory.get<unknown>(lastVariantKey);
  const builtIn = builtInItems(id, readRunbookVariant(), isRunbookVariant(last) ? last : undefined);
  const items = groupItems(builtIn, teamItems(await readTeamFiles(), id, readContentLanguage()));
  const isOnlyOne = id !== undefined && items.length === 1;
  const picked = isOnlyOne ? items[0] : await window.showQuickPick(items, { title: l10n.t('Which template?'), matchOnDescription: true, matchOnDetail: true });
  if (!isOnlyOne && picked?.choice && 'builtIn' in picked.choice) {
    await rememberVariant(picked.choice.builtIn.variant, memory);
  }
  return picked?.choice;
}

async function rememberVariant(variant: RunbookVariant | undefined, memory: Memento): Promise<void> {
  if (variant !== undefined) {
    await memory.update(lastVariantKey, variant);
  }
}
