import { l10n } from 'vscode';
import { commandIds } from '../core/ids';
import type { BalanceCard, BalanceShare, MisplacedChoice } from '../core/sidebarCards';
import { listMisplaced, type MisplacedTask } from '../core/plan/review/listMisplaced';
import { balanceKinds, measureBalance, type Share } from '../core/plan/review/measureBalance';
import { roundPercents } from '../core/plan/review/roundPercents';
import { taskName } from '../core/plan/session/taskName';
import { kindLabel, roleLabel, shorten } from './labels';
import type { ReviewedPlan } from './reviewStore';

/** More than these are no list that anyone looks through. */
const shownHeadings = 60;
const shownMisplaced = 40;

/** The sidebar is told anew with each task that is looked at, while the plan stays the same. */
const cards = new WeakMap<ReviewedPlan, BalanceCard>();

/** The sidebar's picture of a plan under review, in words; undefined when none is open. */
export function balanceCard(reviewed: ReviewedPlan | undefined): BalanceCard | undefined {
  if (!reviewed) {
    return undefined;
  }
  const card = cards.get(reviewed) ?? createCard(reviewed);
  cards.set(reviewed, card);
  return card;
}

function createCard({ uri, source, plan, tasks, documentKind }: ReviewedPlan): BalanceCard {
  const verdicts = tasks.map(({ verdict }) => verdict);
  const balance = measureBalance(plan, verdicts);
  // A title over everything would only repeat the picture.
  const isShown = (index: number): boolean => balance.headings[index]!.total > 0 && !(plan.headings[index]!.text === plan.title && balance.headings[index]!.total === balance.document.total);
  const rows = plan.headings.flatMap(({ text }, index) => (isShown(index) ? [headingRow(text, balance.headings[index]!)] : []));
  const misplaced = listMisplaced(plan, verdicts, documentKind);
  const shares = sharesOf(balance.document);
  return {
    heading: l10n.t('Balance: {0} tasks', balance.document.total),
    document: uri.path.slice(uri.path.lastIndexOf('/') + 1),
    picture: shares.map(({ name, amount }) => l10n.t('{0}: {1}', name, amount)).join(l10n.t(', ')),
    shares,
    tableTitle: l10n.t('By heading'),
    columns: [l10n.t('Heading'), roleLabel('project'), roleLabel('operations'), kindLabel('mixed'), kindLabel('unclear')],
    rows: rows.slice(0, shownHeadings),
    misplacedTitle: misplaced.length > 0 ? l10n.t('Does not belong here: {0}', misplaced.length) : '',
    misplaced: misplaced.slice(0, shownMisplaced).map((found) => misplacedChoice(found, source, tasks[found.verdict.task.index]!.id)),
    notes: [
      ...(rows.length > shownHeadings ? [l10n.t('The table shows the first {0} of {1} headings.', shownHeadings, rows.length)] : []),
      ...(misplaced.length > shownMisplaced ? [l10n.t('The list shows the first {0} of {1} tasks.', shownMisplaced, misplaced.length)] : []),
    ],
    actions: [
      { label: l10n.t('Copy as Table'), command: commandIds.copyBalance },
      { label: l10n.t('Export Review'), command: commandIds.exportReview },
      { label: l10n.t('Close Review'), command: commandIds.closeReview },
    ],
  };
}

function sharesOf({ counts }: Share): readonly BalanceShare[] {
  const percents = roundPercents(balanceKinds.map((kind) => counts[kind]));
  return balanceKinds.flatMap((kind, index) => (counts[kind] > 0 ? [{ kind, name: kindLabel(kind), amount: `${counts[kind]} (${percents[index]}%)`, count: counts[kind] }] : []));
}

function headingRow(heading: string, { counts }: Share): readonly string[] {
  return [shorten(heading, 80), ...balanceKinds.map((kind) => String(counts[kind]))];
}

function misplacedChoice({ reason, verdict: { kind, task } }: MisplacedTask, source: string, id: string): MisplacedChoice {
  return {
    label: shorten(taskName(source, task), 100),
    command: commandIds.goToReviewTask,
    argument: id,
    kind,
    reason: reason === 'hiddenProject' ? l10n.t('A project among operations work') : l10n.t('Operations work without a receiver'),
  };
}
