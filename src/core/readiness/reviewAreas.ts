import type { CheckContext } from '../checks/checkContext';
import { isBlocker, type ChecklistItem } from '../checks/handover/readiness';
import { areasOf, checklistAreas, essentialAreas, ourBlockers } from './checklistAreas';
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
  const silent = findSilent(record, isOurs ? checklistAreas : essentialAreas, asked);
  return isOurs ? [...findGone(record, rows, silent), ...silent] : silent;
}

/** Blockers of our own checklist that are gone from among others on the same subject: the numbers show it. */
function findGone(record: CheckContext, rows: readonly ChecklistItem[], silent: readonly ReadinessItem[]): readonly ReadinessItem[] {
  if (!rows.every(({ entry }) => /^\d+$/.test(entry.cells[0]?.text ?? ''))) return [];
  const numbers = new Set(rows.map(({ n }) => Number(n)));
  const last = Math.max(...numbers);
  const areas = checklistAreas.filter((area) => !silent.some(({ data }) => data['area'] === area));
  return areas.flatMap((area) => ourBlockers[area]).filter((n) => n < last && !numbers.has(n)).map((n) => item('blocker', 'blocks', placeOf(record, 'readiness'), { n: String(n), isGone: 1 }));
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
