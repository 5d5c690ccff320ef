import { columns, findCell } from '../checks/findColumn';
import type { FieldText } from '../checks/fieldText';
import { beforeCondition, findNoExit, givesLength } from '../checks/handover/earlySupport';
import { findDateRange } from '../detection/findDateRange';
import { findDates, isFirmDate } from '../detection/findDates';
import { findPlaceholders } from '../detection/findPlaceholders';
import type { Entry } from '../checks/readEntries';
import { isOpen } from './isOpen';
import type { ReadinessItem } from './readiness';
import { item, placeOf, shown, type Review } from './reviewSource';

const parts = [['owner', columns.owner], ['workaround', /workaround|response|mitigat|临时|应对|措施/i], ['date', columns.date]] as const;

/** What is left has an owner, a workaround and a date; "none" is an answer too. */
export const reviewOpenItems: Review = ({ record }) => {
  const fields = record.all('openItems');
  const place = placeOf(record, 'openItems');
  if (!fields.some(saysSomething)) return [item('openItems', 'blocks', place)];
  const rows = fields.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'row'));
  const found = rows.flatMap(reviewOpenItem);
  return found.length > 0 ? found : [item('openItems', 'met', place, { n: rows.length })];
};

/** Not where only headings stand, or places to write on. */
const saysSomething = ({ state, entries }: FieldText): boolean =>
  state === 'none' || state === 'reasoned' || (state === 'written' && entries.some(({ kind, text }) => kind !== 'heading' && !isOpen(text)));

const none = /^(?:none|nothing|无|没有|暂无)[.。]?$/i;

function reviewOpenItem(row: Entry): ReadinessItem[] {
  const [name] = row.cells;
  if (!name || none.test(name.text)) return [];
  const lacking = parts.filter(([, pattern]) => {
    const cell = findCell(row, pattern);
    return cell !== undefined && isOpen(cell.text);
  });
  const isUnnamed = isOpen(name.text);
  return isUnnamed || lacking.length > 0 ? [item('openItem', 'blocks', name, { text: shown(name.text), part: lacking.map(([part]) => part).join(' ') })] : [];
}

/** Early support has an end, and a test of when it may end. */
export const reviewEarlySupport: Review = ({ record }) => {
  const field = record.written('earlySupport')[0];
  const place = placeOf(record, 'earlySupport');
  if (!field) return [item('earlySupport', 'blocks', place)];
  const items: ReadinessItem[] = [];
  if (!field.entries.some(namesEnd)) items.push(item('earlySupportEnd', 'blocks', place));
  if (findNoExit(record).length > 0 || field.entries.some(({ isOrdered, text }) => isOrdered && findPlaceholders(text).length > 0)) items.push(item('exitCriteria', 'blocks', place));
  return items.length > 0 ? items : [item('earlySupport', findPlaceholders(field.prose).length > 0 ? 'condition' : 'met', place)];
};

/** A line that gives the last day, or a first day and how long; the numbered conditions of its end have dates of their own. */
function namesEnd({ text, isOrdered, kind }: Entry): boolean {
  if (isOrdered || kind === 'heading') return false;
  const plan = beforeCondition(text);
  const dates = findDates(plan).filter(isFirmDate);
  if (findDateRange(plan) !== undefined || dates.length > 1) return true;
  return dates.length > 0 && (/\b(?:until|till|ends?|to)\b|[至止]|结束/i.test(plan) || givesLength(plan));
}
