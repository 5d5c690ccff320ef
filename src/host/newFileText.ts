import { l10n } from 'vscode';
import { formatNewFile } from '../core/learning/formatDecision';

/** A file of decisions without any, that says what it is in the language of whoever begins it. */
export function newFileText(): string {
  return formatNewFile([
    l10n.t('Tasks that this team has settled. Role Planner answers the same tasks this way and leans this way with like ones and with those beside them.'),
    l10n.t('One decision a line, sorted by text, so that branches merge. Edit, add and delete lines as you like; comments stay.'),
    l10n.t('"kind" is project, operations, mixed or unclear; "on" is the day of the decision. Names are not needed.'),
  ]);
}
