import { findCell } from '../checks/findColumn';
import { findDates } from '../detection/findDates';
import { isOpen } from './isOpen';
import type { ReadinessItem } from './readiness';
import { item, placeOf, shown, type Review } from './reviewSource';

const noGo = /\bno[- ]go\b|不放行|暂缓|不同意/i;

/** No gate said no, and everyone who has to sign did, with a date. */
export const reviewSignatures: Review = ({ record }) => {
  const gates = record.written('decision').flatMap(({ entries }) => entries);
  const refused = gates.find((entry) => entry.cells.some(({ text }) => noGo.test(text) && !isOpen(text) && !/[?？]/.test(text)));
  return [...(refused ? [item('decision', 'blocks', refused)] : []), ...reviewSignOff(record)];
};

function reviewSignOff(record: Parameters<Review>[0]['record']): readonly ReadinessItem[] {
  const place = placeOf(record, 'signOff');
  const fields = record.all('signOff').filter(({ state }) => state !== 'blank' && state !== 'placeholder');
  if (fields.length === 0) return [item('signOff', 'blocks', place)];
  const rows = fields.flatMap(({ entries }) => entries.filter(({ kind, header }) => kind === 'row' && header.length > 2));
  const unsigned = rows.flatMap((row): ReadinessItem[] => {
    const [name, date] = [findCell(row, /name|signature|姓名|签名|签字/i), findCell(row, /date|signed on|日期/i)];
    const lacks = (name && isOpen(name.text)) || (date && (isOpen(date.text) || findDates(date.text).length === 0));
    return lacks ? [item('signature', 'blocks', row, { name: shown(row.cells[0]?.text ?? row.text) })] : [];
  });
  if (unsigned.length > 0) return unsigned;
  // Without a table a date at least must stand there.
  const isSigned = rows.length > 0 || fields.some(({ prose }) => findDates(prose).length > 0 && !isOpen(prose));
  return [isSigned ? item('signOff', 'met', place, { n: rows.length }) : item('signOff', 'blocks', place)];
}
