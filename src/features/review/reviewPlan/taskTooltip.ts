import { l10n } from 'vscode';
import type { ReviewTask } from '../../../core/plan/session/reviewTask';
import type { Role, SurroundingSource } from '../../../core/workKind';
import { kindLabel, shorten, unclearLabel } from '../../../host/labels';
import { learnedSentence } from '../../../host/learnedLabels';
import { taskDescription } from './reviewWords';

const roles: readonly Role[] = ['project', 'operations'];

/** A task with its reasons. A plain string: VS Code would run Markdown, and the words are the user's. */
export function taskTooltip(task: ReviewTask): string {
  const { task: { text, line, context }, verdict } = task.verdict;
  const places: Readonly<Record<SurroundingSource, string>> = {
    title: context.title ?? '',
    headings: context.headings?.at(-1) ?? '',
    parent: context.parent ?? '',
    siblings: l10n.t('the tasks beside it'),
  };
  const wordsFor = (role: Role): readonly string[] => [
    ...verdict.evidence.filter((evidence) => evidence.role === role).map(({ start, end }) => text.slice(start, end)),
    ...verdict.surroundings.filter((evidence) => evidence.role === role).map(({ source }) => places[source]),
  ];
  const reasons = roles.flatMap((role) => {
    const words = wordsFor(role).map((word) => `“${shorten(word, 40)}”`);
    return words.length > 0 ? [l10n.t('{0}: {1}', kindLabel(role), words.join(l10n.t(', ')))] : [];
  });
  return [
    shorten(text, 400),
    l10n.t('Line {0}: {1}', line + 1, taskDescription(task)),
    ...(verdict.learned ? [learnedSentence(verdict.learned)] : []),
    ...(verdict.unclearReason ? [unclearLabel(verdict.unclearReason)] : []),
    ...reasons,
  ].join('\n');
}
