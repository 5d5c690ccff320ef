import { l10n } from 'vscode';
import { commandIds } from '../core/ids';
import type { ReadinessCard, ReadinessGroup } from '../core/sidebarCards';
import type { ReadinessItem, ReadinessStatus } from '../core/readiness/readiness';
import { shorten } from './labels';
import { fileName } from './planningDocument';
import { isUnanswered, readinessHeading, readinessLabel } from './readinessLabels';
import type { ReviewedHandover } from './readinessStore';

/** So many items of a checklist that nobody answered yet are still named one by one; more are one line. */
const mostUnanswered = 5;
/** In characters as a reader counts them; the whole text stands at its place. */
const longestLabel = 100;
/** More items than this are no list that anyone works through. */
const shownItems = 100;

/** The sidebar's readiness in words; undefined when none is shown. */
export function readinessCard(reviewed: ReviewedHandover | undefined): ReadinessCard | undefined {
  if (!reviewed) return undefined;
  const { readiness: { isReady, items }, uris } = reviewed;
  const count = (status: ReadinessStatus): number => items.filter((item) => item.status === status).length;
  const shown = items.filter(({ status }) => status !== 'met').slice(0, shownItems);
  const group = (status: 'blocks' | 'condition', heading: string): readonly ReadinessGroup[] => {
    const found = shown.filter((item) => item.status === status);
    return found.length === 0 ? [] : [{ status, heading, items: buttons(found, items) }];
  };
  return {
    isReady,
    heading: readinessHeading(isReady, count('blocks'), l10n),
    document: fileName(uris.record),
    groups: [...group('blocks', l10n.t('In the way')), ...group('condition', l10n.t('To know and to follow'))],
    notes: count('blocks') + count('condition') > shownItems ? [l10n.t('The list shows the first {0} of {1} items.', shownItems, count('blocks') + count('condition'))] : [],
    actions: [
      { label: l10n.t('Export'), command: commandIds.exportReadiness },
      { label: l10n.t('Close'), command: commandIds.closeReadiness },
    ],
  };
}

/** One button an item, but one alone for a checklist that waits to be answered: it leads to the first that does. */
function buttons(found: readonly ReadinessItem[], all: readonly ReadinessItem[]): ReadinessGroup['items'] {
  const unanswered = found.filter(isUnanswered);
  const isGathered = unanswered.length > mostUnanswered;
  return found.flatMap((item) => {
    const label = isGathered && item === unanswered[0] ? l10n.t('{0} items of the checklist are not answered yet', unanswered.length) : readinessLabel(item, l10n);
    return isGathered && unanswered.includes(item) && item !== unanswered[0] ? [] : [{ label: shorten(label, longestLabel), command: commandIds.goToReadinessItem, argument: String(all.indexOf(item)) }];
  });
}
