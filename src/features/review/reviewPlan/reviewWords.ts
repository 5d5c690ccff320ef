import { l10n } from 'vscode';
import type { TaskGroup } from '../../../core/plan/session/groupTasks';
import { tasksOf } from '../../../core/plan/session/groupTasks';
import { isSettled, type KindGroup, type ReviewTask } from '../../../core/plan/session/reviewTask';
import { certaintyLabel, kindLabel, tallyLabel } from '../../../host/labels';

/** What is said of a review and its tasks, wherever it is said. */

export function groupLabel({ kind, heading, places }: TaskGroup): string {
  if (places) {
    return l10n.t('{0} to {1}', ...places);
  }
  return kind ? kindGroupLabel(kind) : (heading ?? l10n.t('Before the first heading'));
}

function kindGroupLabel(kind: KindGroup): string {
  return kind === 'unsure' ? l10n.t('Unsure') : kindLabel(kind);
}

/** How many there are; of a heading also how many of each kind. */
export function groupDescription(group: TaskGroup): string {
  const tasks = tasksOf(group);
  const settled = tasks.filter(isSettled).length;
  const count = group.kind ?? group.places ? String(tasks.length) : tallyLabel(tasks.map(({ verdict }) => verdict.kind));
  return settled > 0 ? l10n.t('{0}, {1} settled', count, settled) : count;
}

/** "Project work, likely", "Operations work, tag". */
export function taskDescription({ verdict: { kind, source, verdict }, isSkipped }: ReviewTask): string {
  if (source !== 'model') {
    return l10n.t('{0}, {1}', kindLabel(kind), source === 'tag' ? l10n.t('tag') : l10n.t('your answer'));
  }
  const said = kind === 'unclear' ? kindLabel(kind) : l10n.t('{0}, {1}', kindLabel(kind), certaintyLabel(verdict.certainty));
  return isSkipped ? l10n.t('{0}, skipped', said) : said;
}

export function progressLabel(total: number, settled: number, unsure: number): string {
  return unsure > 0 ? l10n.t('{0} tasks, {1} settled, {2} unsure', total, settled, unsure) : l10n.t('{0} tasks, {1} settled', total, settled);
}

export function badgeWords(unsure: number): string {
  return unsure === 1 ? l10n.t('1 task is unsure') : l10n.t('{0} tasks are unsure', unsure);
}
