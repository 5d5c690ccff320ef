import { checklistItems, isBlocker, isNo, isYes, type ChecklistItem } from '../checks/handover/readiness';
import type { CheckContext } from '../checks/checkContext';
import { findDates } from '../detection/findDates';
import { readOwner } from '../detection/readOwner';
import { isOpen } from './isOpen';
import type { ReadinessItem, ReadinessStatus } from './readiness';
import { reviewAreas, reviewBoxAreas } from './reviewAreas';
import { item, placeOf, shown, type Review } from './reviewSource';

const beforeFinal = /G3|final|最终/i;
const notApplicable = /^(?:n\s?\/\s?a|not applicable|不适用)/i;

/** The blockers are there and answered with yes, and the rest with yes or with who does it by when. */
export const reviewChecklist: Review = ({ record }) => {
  const rows = checklistItems(record);
  if (rows.length === 0) return reviewBoxes(record);
  const open = rows.flatMap(reviewItem);
  const statusOf = (row: ChecklistItem): ReadinessStatus => reviewItem(row)[0]?.status ?? 'met';
  return [...open, ...reviewAreas(record, rows, statusOf), item('checklist', 'met', placeOf(record, 'readiness'), { n: rows.filter(({ status }) => isYes(status)).length, of: rows.length })];
};

function reviewItem(row: ChecklistItem): ReadinessItem[] {
  const { entry, n, status, needed, evidence } = row;
  if (isYes(status) || (notApplicable.test(status) && !isOpen(evidence))) return [];
  const data = { n, text: shown(entry.cells[1]?.text ?? entry.text), ...(isOpen(status) && { isOpen: 1 }) };
  if (isBlocker(row)) return [item('blocker', 'blocks', entry, data)];
  if (beforeFinal.test(needed)) return [item('beforeFinal', 'condition', entry, data)];
  const isAssigned = isNo(status) && findDates(evidence).length > 0 && ['person', 'role', 'department', 'unknown'].includes(readOwner(evidence).kind) && !isOpen(evidence);
  return [item('conditionalItem', isAssigned ? 'condition' : 'blocks', entry, data)];
}

/** A list of boxes to tick says only done or not: what is not ticked blocks. */
function reviewBoxes(record: CheckContext): readonly ReadinessItem[] {
  const place = placeOf(record, 'readiness');
  const boxes = record.written('readiness').flatMap(({ entries }) => entries.flatMap((entry) => {
    const box = /\[([ xX])\][ \t]+$/.exec(record.source.slice(Math.max(0, entry.start - 20), entry.start))?.[1];
    return box === undefined ? [] : [{ entry, isTicked: box !== ' ' }];
  }));
  if (boxes.length === 0) return [item('checklist', 'blocks', place)];
  const open = boxes.flatMap(({ entry, isTicked }, index) => (isTicked ? [] : [item('blocker', 'blocks', entry, { n: index + 1, text: shown(entry.text) })]));
  const asked = boxes.map(({ entry, isTicked }) => ({ text: entry.text, status: isTicked ? 'met' as const : 'blocks' as const }));
  return [...open, ...reviewBoxAreas(record, asked), item('checklist', 'met', place, { n: boxes.length - open.length, of: boxes.length })];
}
