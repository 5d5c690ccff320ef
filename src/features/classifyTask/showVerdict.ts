import { commands, l10n, window } from 'vscode';
import { commandIds } from '../../core/ids';
import type { Role, WorkKind } from '../../core/workKind';
import { certaintyLabel, kindLabel, quoteWords, settlingAnswer, settlingQuestion, tallyLabel, unclearLabel } from '../../host/labels';
import { learnedSentence } from '../../host/learnedLabels';
import { kindOf, partsOf } from '../../host/verdictCard';
import type { ClassifiedTask, VerdictStore } from '../../host/verdictStore';

interface Action {
  readonly title: string;
  run(): unknown;
}

/**
 * Says the verdicts that the store holds in one line, with what one would do next.
 * Not awaited: the message stays until it is answered, maybe after other tasks were classified; its buttons still speak of its own.
 */
export function showVerdict(verdicts: VerdictStore): void {
  const { tasks, currentIndex, current } = verdicts;
  if (!current) {
    return;
  }
  const bringBack = (): void => {
    if (!isSame(verdicts.tasks, tasks)) {
      verdicts.replace(tasks);
      verdicts.select(currentIndex);
    }
  };
  const why = { title: l10n.t('Why'), run: () => (bringBack(), commands.executeCommand(commandIds.showReasons, currentIndex)) };
  const settle = (role: Role): Action => ({ title: settlingAnswer(role), run: () => (bringBack(), verdicts.settle(role), showVerdict(verdicts)) });
  const isAlone = tasks.length === 1 || current.settledAs !== undefined;
  const actions = isAlone ? actionsFor(kindOf(current), why, settle) : [why];
  void window.showInformationMessage<Action>(isAlone ? describe(current) : tallyLabel(tasks.map(kindOf)), ...actions).then((action) => action?.run());
}

/** Whether two lists speak of the same places; an answer in between does not matter. */
function isSame(some: readonly ClassifiedTask[], others: readonly ClassifiedTask[]): boolean {
  const isAt = (task: ClassifiedTask, other: ClassifiedTask | undefined): boolean =>
    task.uri.toString() === other?.uri.toString() && task.version === other.version && task.start === other.start && task.end === other.end;
  return some.length === others.length && some.every((task, index) => isAt(task, others[index]));
}

function describe(task: ClassifiedTask): string {
  const kind = kindOf(task);
  const label = kindLabel(kind);
  if (task.settledAs) {
    return l10n.t('{0}, as you answered.', label);
  }
  const { learned } = task.verdict;
  if (learned?.same) {
    return l10n.t('{0}. {1}', label, learnedSentence(learned));
  }
  switch (kind) {
    case 'unclear':
      return l10n.t('{0}. {1} {2}', label, unclearLabel(task.verdict.unclearReason ?? 'balanced'), settlingQuestion());
    case 'mixed':
      return l10n.t('{0}: project work {1}; operations work {2}', label, quoteWords(partsOf(task, 'project')), quoteWords(partsOf(task, 'operations')));
    default: {
      const words = decidingWords(task, kind);
      const certainty = certaintyLabel(task.verdict.certainty);
      const verdict = words.length > 0 ? l10n.t('{0} ({1}): {2}', label, certainty, quoteWords(words)) : l10n.t('{0} ({1})', label, certainty);
      return learned?.kind === kind ? l10n.t('{0}. {1}', verdict, learnedSentence(learned)) : verdict;
    }
  }
}

function decidingWords({ text, verdict }: ClassifiedTask, kind: WorkKind): readonly string[] {
  return verdict.evidence
    .filter(({ role }) => role === kind)
    .slice(0, 3)
    .map(({ start, end }) => text.slice(start, end));
}

function actionsFor(kind: WorkKind, why: Action, settle: (role: Role) => Action): readonly Action[] {
  const charter = { title: l10n.t('Insert Charter'), run: () => commands.executeCommand(commandIds.insertCharter) };
  const runbook = { title: l10n.t('Insert Runbook'), run: () => commands.executeCommand(commandIds.insertRunbook) };
  switch (kind) {
    case 'project':
      return [why, charter];
    case 'operations':
      return [why, runbook];
    case 'mixed':
      return [why, charter, runbook];
    case 'unclear':
      // VS Code paints the first button as the suggested one, and neither answer is.
      return [why, settle('project'), settle('operations')];
  }
}
