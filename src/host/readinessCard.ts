import { l10n } from 'vscode';
import { commandIds } from '../core/ids';
import type { ReadinessCard, ReadinessGroup } from '../core/protocol';
import type { ReadinessItem, ReadinessStatus } from '../core/readiness/readiness';
import { shorten } from './labels';
import { fileName } from './planningDocument';
import { readinessHeading, readinessLabel } from './readinessLabels';
import type { ReviewedHandover } from './readinessStore';

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
    return found.length === 0 ? [] : [{ status, heading, items: found.map((item) => button(item, items.indexOf(item))) }];
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

function button(item: ReadinessItem, index: number): ReadinessGroup['items'][number] {
  return { label: shorten(readinessLabel(item, l10n), 160), command: commandIds.goToReadinessItem, argument: String(index) };
}
