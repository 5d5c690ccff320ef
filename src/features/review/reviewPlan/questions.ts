import { l10n, ThemeIcon, window } from 'vscode';
import { tagKinds, type TagKind } from '../../../core/tags/tagForms';
import { kindLabel } from '../../../host/labels';

export function isTagKind(value: unknown): value is TagKind {
  return tagKinds.some((kind) => kind === value);
}

/** Asks what kind of work it is. @param title what is asked of */
export async function askKind(title: string): Promise<TagKind | undefined> {
  const details: Readonly<Record<TagKind, string>> = {
    project: l10n.t('When it is done, it is over.'),
    operations: l10n.t('When it is done, it is due again.'),
    mixed: l10n.t('Some of it is over, some of it is due again.'),
  };
  const icons: Readonly<Record<TagKind, string>> = { project: 'target', operations: 'sync', mixed: 'combine' };
  const items = tagKinds.map((kind) => ({ label: kindLabel(kind), description: details[kind], iconPath: new ThemeIcon(icons[kind]), answer: kind }));
  return (await window.showQuickPick(items, { title }))?.answer;
}

/** Asks before many tasks are settled at once. */
export async function askToAccept(count: number): Promise<boolean> {
  const items = [
    { label: l10n.t('Accept {0} Tasks', count), description: l10n.t('All that the result is sure or likely for, in one undo step'), accepted: true },
    { label: l10n.t('Cancel'), accepted: false },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Accept All') }))?.accepted ?? false;
}
