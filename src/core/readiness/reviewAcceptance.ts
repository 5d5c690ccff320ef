import { findCell } from '../checks/findColumn';
import { isOpen } from './isOpen';
import type { ReadinessItem } from './readiness';
import { item, placeOf, shown, type Review } from './reviewSource';

const outcomeColumn = /outcome|status|accepted\?|conclusion|结论|是否通过|状态/i;
const conditional = /condition|partly|partial|with remarks|有条件|部分|带条件/i;
const refused = /reject|fail|not accepted|refused|\bno\b|不通过|未通过|拒绝|不合格/i;
const passed = /accept|pass|\byes\b|\bok\b|通过|合格|是/i;

/** Every criterion has a result; what was accepted under conditions is named. */
export const reviewAcceptance: Review = ({ record }) => {
  const rows = record.written('acceptance').flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'row'));
  const judged = rows.filter((row) => findCell(row, outcomeColumn));
  const place = placeOf(record, 'acceptance');
  if (judged.length === 0) return [item('acceptance', 'blocks', place)];
  const items = judged.flatMap((row): ReadinessItem[] => {
    const outcome = findCell(row, outcomeColumn)?.text ?? '';
    const name = row.cells.find(({ text }) => /\p{L}/u.test(text)) ?? row;
    const data = { name: shown(name.text) };
    if (isOpen(outcome)) return [item('accepted', 'blocks', name, { ...data, isOpen: 1 })];
    if (refused.test(outcome)) return [item('accepted', 'blocks', name, data)];
    if (conditional.test(outcome)) return [item('accepted', 'condition', name, data)];
    return passed.test(outcome) ? [] : [item('accepted', 'blocks', name, data)];
  });
  return [...items, ...(items.some(({ status }) => status === 'blocks') ? [] : [item('acceptance', 'met', place, { n: judged.length })])];
};
