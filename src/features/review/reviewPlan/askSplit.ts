import { l10n, QuickPickItemKind, ThemeColor, ThemeIcon, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { colorIds } from '../../../core/ids';
import type { TaskSplit } from '../../../core/plan/split/splitTask';
import type { Role } from '../../../core/workKind';
import { kindLabel, shorten } from '../../../host/labels';

type SplitChoice = 'split' | 'showDiff';

/** Shows both lines before anything is written. Undefined when the user does not want them. */
export async function askSplit({ first, second }: TaskSplit, roles: readonly [Role, Role]): Promise<SplitChoice | undefined> {
  const line = (text: string, role: Role): QuickPickItem & { readonly choice: SplitChoice } => ({
    label: shorten(text, 120),
    description: kindLabel(role),
    iconPath: new ThemeIcon(role === 'project' ? 'target' : 'sync', new ThemeColor(colorIds[role])),
    choice: 'split',
  });
  const items: readonly (QuickPickItem & { readonly choice?: SplitChoice })[] = [
    { label: l10n.t('Split into These Two'), iconPath: new ThemeIcon('check'), choice: 'split' },
    { label: l10n.t('Show the Difference First'), iconPath: new ThemeIcon('diff'), choice: 'showDiff' },
    { label: l10n.t('The two tasks'), kind: QuickPickItemKind.Separator },
    line(first, roles[0]),
    line(second, roles[1]),
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Split Task') }))?.choice;
}
