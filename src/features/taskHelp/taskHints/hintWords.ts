import { l10n, MarkdownString } from 'vscode';
import type { TaskVerdict } from '../../../core/plan/createPlanClassifier';
import type { Role } from '../../../core/workKind';
import { certaintyLabel, kindLabel, quoteWords } from '../../../host/labels';
import { learnedSentence } from '../../../host/learnedLabels';

/** With a mark where it is not sure. */
export function hintLabel({ kind, verdict }: TaskVerdict): string {
  return verdict.certainty === 'unsure' ? `${kindLabel(kind)}?` : kindLabel(kind);
}

/** The kind, how sure it is, and the words that spoke for either side. The user's own words are text, never Markdown. */
export function hintTooltip({ kind, task, verdict }: TaskVerdict): MarkdownString {
  const wordsFor = (role: Role): string => quoteWords(verdict.evidence.filter((evidence) => evidence.role === role).map(({ start, end }) => task.text.slice(start, end)));
  const lines = [
    l10n.t('{0} ({1})', kindLabel(kind), certaintyLabel(verdict.certainty)),
    ...(['project', 'operations'] as const).flatMap((role) => {
      const words = wordsFor(role);
      if (words === '') return [];
      return [role === 'project' ? l10n.t('For project work: {0}', words) : l10n.t('For operations work: {0}', words)];
    }),
    ...(verdict.learned ? [learnedSentence(verdict.learned)] : []),
    ...(verdict.surroundings.length > 0 ? [l10n.t('Where it stands counts as well.')] : []),
  ];
  return lines.reduce((text, line, index) => text.appendText(index === 0 ? line : `\n${line}`), new MarkdownString());
}
