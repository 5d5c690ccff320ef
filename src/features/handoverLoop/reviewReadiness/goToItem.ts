import { l10n, window, workspace } from 'vscode';
import { shorten } from '../../../host/labels';
import { readinessLabel } from '../../../host/readinessLabels';
import type { ReadinessStore } from '../../../host/readinessStore';
import { showPlace } from '../../../host/showPlace';

/** @param argument the number of an item, from the sidebar; without one the user chooses */
export async function goToItem({ current }: ReadinessStore, argument: unknown): Promise<void> {
  if (!current) return;
  const { readiness: { items }, uris } = current;
  const index = typeof argument === 'string' ? readIndex(argument) : await chooseItem(current);
  const item = index === undefined ? undefined : items[index];
  const uri = item && uris[item.document];
  if (!item || !uri) return;
  const document = await workspace.openTextDocument(uri).then((opened) => opened, () => undefined);
  if (!document) {
    void window.showInformationMessage(l10n.t('The document is no longer there.'));
    return;
  }
  await showPlace(document, item.span);
}

const readIndex = (text: string): number | undefined => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);

async function chooseItem({ readiness: { items } }: NonNullable<ReadinessStore['current']>): Promise<number | undefined> {
  const choices = items.flatMap((item, index) => (item.status === 'met' ? [] : [{ label: shorten(readinessLabel(item, l10n), 120), description: item.status === 'blocks' ? l10n.t('In the way') : l10n.t('To know and to follow'), index }]));
  return (await window.showQuickPick(choices, { title: l10n.t('Go to which item?') }))?.index;
}
