import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { colorIds, commandIds } from '../../../core/ids';
import type { TaskGroup } from '../../../core/plan/session/groupTasks';
import { isSettled, type ReviewTask } from '../../../core/plan/session/reviewTask';
import type { WorkKind } from '../../../core/workKind';
import { shorten } from '../../../host/labels';
import { groupDescription, groupLabel, taskDescription } from './reviewWords';

/** They differ in shape, not in colour alone. */
const kindIcons: Readonly<Record<WorkKind, string>> = { project: 'target', operations: 'sync', mixed: 'combine', unclear: 'question' };

/** @param isOpen whether its tasks are shown at first */
export function groupItem(group: TaskGroup, isOpen: boolean): TreeItem {
  const label = shorten(groupLabel(group), 80);
  const item = new TreeItem(label, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = group.id;
  item.description = groupDescription(group);
  item.contextValue = 'group';
  item.iconPath = group.kind ? kindIcon(group.kind === 'unsure' ? 'unclear' : group.kind) : new ThemeIcon('symbol-number');
  item.accessibilityInformation = { label: l10n.t('{0}: {1}', label, item.description) };
  return item;
}

/** @param name the words that name the task */
export function taskItem(task: ReviewTask, name: string): TreeItem {
  const { kind, verdict } = task.verdict;
  const label = shorten(name, 200);
  const said = taskDescription(task);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = task.id;
  item.description = said;
  item.contextValue = ['task', kind, isSettled(task) ? 'settled' : 'open', ...(verdict.parts ? ['parts'] : [])].join(' ');
  item.iconPath = iconOf(task);
  item.command = {
    command: commandIds.goToReviewTask,
    title: l10n.t('Go to Task'),
    // As a menu of the view gives them: what is meant, and all that is selected.
    arguments: [task.id, [task.id]],
  };
  item.accessibilityInformation = { label: l10n.t('{0}: {1}', label, said) };
  return item;
}

/** What is settled shows a check in the colour of its kind, which the words beside it name. */
function iconOf(task: ReviewTask): ThemeIcon {
  const { kind } = task.verdict;
  return isSettled(task) ? new ThemeIcon('check', colorOf(kind)) : kindIcon(kind);
}

function kindIcon(kind: WorkKind): ThemeIcon {
  return new ThemeIcon(kindIcons[kind], colorOf(kind));
}

function colorOf(kind: WorkKind): ThemeColor | undefined {
  return kind === 'project' || kind === 'operations' ? new ThemeColor(colorIds[kind]) : undefined;
}
