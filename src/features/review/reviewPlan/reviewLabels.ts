import { l10n } from 'vscode';
import type { ReviewLabels } from '../../../core/plan/review/reviewLabels';
import { certaintyLabel, kindLabel } from '../../../host/labels';
import { learnedSentence } from '../../../host/learnedLabels';

/** The words of exports, in the user's language. */
export function readReviewLabels(): ReviewLabels {
  return {
    title: (documentTitle) => (documentTitle ? l10n.t('Review: {0}', documentTitle) : l10n.t('Review')),
    balance: l10n.t('Balance'),
    section: l10n.t('Heading'),
    tasks: l10n.t('Tasks'),
    wholeDocument: l10n.t('Whole document'),
    line: l10n.t('Line'),
    task: l10n.t('Task'),
    workKind: l10n.t('Kind of work'),
    certainty: l10n.t('How sure'),
    decidedBy: l10n.t('Decided by'),
    reasons: l10n.t('Deciding words'),
    beforeHeadings: l10n.t('Before the first heading'),
    kind: kindLabel,
    certaintyOf: certaintyLabel,
    learned: learnedSentence,
    sourceOf: (source) => (source === 'tag' ? l10n.t('tag') : source === 'settled' ? l10n.t('your answer') : 'Role Planner'),
  };
}
