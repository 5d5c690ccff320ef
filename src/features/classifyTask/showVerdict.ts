import { commands, l10n, window } from 'vscode';
import { commandIds } from '../../core/ids';
import type { CommandId } from '../../core/ids';
import type { WorkKind } from '../../core/workKind';
import { certaintyLabel, kindLabel, quoteWords, settlingAnswer, settlingQuestion, unclearLabel } from '../../host/labels';
import { kindOf, partsOf } from '../../host/verdictCard';
import type { ClassifiedTask } from '../../host/verdictStore';

interface Action {
  readonly title: string;
  readonly command: CommandId;
  readonly argument?: string;
}

/** Says the result in one line with what one would do next. Not awaited: the message stays until it is answered. */
export function showVerdict(tasks: readonly ClassifiedTask[]): void {
  const [first] = tasks;
  if (!first) {
    return;
  }
  const [message, actions] = tasks.length === 1 ? [describe(first), actionsFor(first)] : [tally(tasks), [why()]];
  void window.showInformationMessage<Action>(message, ...actions).then((action) => action && commands.executeCommand(action.command, ...(action.argument === undefined ? [] : [action.argument])));
}

function describe(task: ClassifiedTask): string {
  const kind = kindOf(task);
  const label = kindLabel(kind);
  if (task.settledAs) {
    return l10n.t('{0}: your answer.', label);
  }
  switch (kind) {
    case 'unclear':
      return l10n.t('{0}. {1} {2}', label, unclearLabel(task.verdict.unclearReason ?? 'balanced'), settlingQuestion());
    case 'mixed':
      return l10n.t('{0}: project work {1}; operations work {2}', label, quoteWords(partsOf(task, 'project')), quoteWords(partsOf(task, 'operations')));
    default: {
      const words = decidingWords(task, kind);
      const certainty = certaintyLabel(task.verdict.certainty);
      return words.length > 0 ? l10n.t('{0} ({1}): {2}', label, certainty, quoteWords(words)) : l10n.t('{0} ({1})', label, certainty);
    }
  }
}

function decidingWords({ text, verdict }: ClassifiedTask, kind: WorkKind): readonly string[] {
  return verdict.evidence
    .filter(({ role }) => role === kind)
    .slice(0, 3)
    .map(({ start, end }) => text.slice(start, end));
}

function tally(tasks: readonly ClassifiedTask[]): string {
  const count = (kind: WorkKind): number => tasks.filter((task) => kindOf(task) === kind).length;
  return l10n.t('{0} tasks: {1} project, {2} operations, {3} mixed, {4} unclear', tasks.length, count('project'), count('operations'), count('mixed'), count('unclear'));
}

function actionsFor(task: ClassifiedTask): readonly Action[] {
  const charter = { title: l10n.t('Insert Charter'), command: commandIds.insertCharter };
  const runbook = { title: l10n.t('Insert Runbook'), command: commandIds.insertRunbook };
  switch (kindOf(task)) {
    case 'project':
      return [why(), charter];
    case 'operations':
      return [why(), runbook];
    case 'mixed':
      return [why(), charter, runbook];
    case 'unclear':
      return [
        { title: settlingAnswer('project'), command: commandIds.settleTask, argument: 'project' },
        { title: settlingAnswer('operations'), command: commandIds.settleTask, argument: 'operations' },
        why(),
      ];
  }
}

function why(): Action {
  return { title: l10n.t('Why'), command: commandIds.showReasons };
}
