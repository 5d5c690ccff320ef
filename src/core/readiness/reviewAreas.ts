import type { CheckContext } from '../checks/checkContext';
import { isBlocker, type ChecklistItem } from '../checks/handover/readiness';
import { areasOf, checklistAreas, essentialAreas } from './checklistAreas';
import type { ReadinessItem, ReadinessStatus } from './readiness';
import { item, placeOf } from './reviewSource';

/** Something that a checklist asks for, with how far it is. */
interface Asked {
  readonly text: string;
  readonly status: ReadinessStatus;
}

/** The header of our own checklist. */
const ourHeader = /^(?:ready when|就绪条件)$/i;

/**
 * What a checklist says nothing about, or only that it follows later: who deletes what blocks is not ready.
 * Our own checklist needs a blocker on each of its subjects; one of another form an item on each without which nobody can operate.
 */
export function reviewAreas(record: CheckContext, rows: readonly ChecklistItem[], statusOf: (row: ChecklistItem) => ReadinessStatus): readonly ReadinessItem[] {
  const isOurs = rows.some(({ entry, needed }) => needed !== '' && entry.header.some((title) => ourHeader.test(title)));
  const asked = (isOurs ? rows.filter(isBlocker) : rows).map((row) => ({ text: subjectOf(row), status: statusOf(row) }));
  return findSilent(record, isOurs ? checklistAreas : essentialAreas, asked);
}

/** A row without its answer: evidence may speak of anything. */
const subjectOf = ({ entry, status, needed, evidence }: ChecklistItem): string => entry.cells.map(({ text }) => text).filter((text) => ![status, needed, evidence].includes(text)).join(' ');

/** The same for a list of boxes to tick. */
export const reviewBoxAreas = (record: CheckContext, asked: readonly Asked[]): readonly ReadinessItem[] => findSilent(record, essentialAreas, asked);

function findSilent(record: CheckContext, areas: typeof essentialAreas, asked: readonly Asked[]): readonly ReadinessItem[] {
  const spoken = asked.map(({ text, status }) => ({ areas: areasOf(text), status }));
  return areas.flatMap((area): ReadinessItem[] => {
    const about = spoken.filter((each) => each.areas.includes(area));
    // What stands there and blocks is named by itself.
    if (about.some(({ status }) => status !== 'condition')) return [];
    return [item('checklistArea', 'blocks', placeOf(record, 'readiness'), { area, ...(about.length > 0 && { isLater: 1 }) })];
  });
}
