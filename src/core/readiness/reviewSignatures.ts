import { textOf } from '../checks/checkContext';
import { findCell } from '../checks/findColumn';
import { findDates } from '../detection/findDates';
import { readOwner } from '../detection/readOwner';
import { isOpen } from './isOpen';
import type { ReadinessItem } from './readiness';
import { item, placeOf, shown, type Review, type ReviewSource } from './reviewSource';

const noGo = /\bno[- ]go\b|不放行|暂缓|不同意/i;

/** No gate said no, and everyone who has to sign did, with a date. */
export const reviewSignatures: Review = (source) => {
  const { record } = source;
  const gates = record.written('decision').flatMap(({ entries }) => entries);
  const refused = gates.find((entry) => entry.cells.some(({ text }) => noGo.test(text) && !isOpen(text) && !/[?？]/.test(text)));
  return [...(refused ? [item('decision', 'blocks', refused)] : []), ...reviewSignOff(source)];
};

function reviewSignOff(source: ReviewSource): readonly ReadinessItem[] {
  const { record } = source;
  const place = placeOf(record, 'signOff');
  const fields = record.all('signOff').filter(({ state }) => state !== 'blank' && state !== 'placeholder');
  if (fields.length === 0) return [item('signOff', 'blocks', place)];
  const rows = fields.flatMap(({ entries }) => entries.filter(({ kind, header }) => kind === 'row' && header.length > 2));
  const unsigned = rows.flatMap((row): ReadinessItem[] => {
    const [name, date] = [findCell(row, /name|signature|姓名|签名|签字/i), findCell(row, /date|signed on|日期/i)];
    const lacks = (name && isOpen(name.text)) || (date && (isOpen(date.text) || findDates(date.text).length === 0));
    return lacks ? [item('signature', 'blocks', row, { name: shown(row.cells[0]?.text ?? row.text) })] : [];
  });
  const absent = findAbsent(source, rows.length > 0 ? rows.map(({ text }) => text).join('\n') : textOf(fields)).map((name) => item('signature', 'blocks', place, { name }));
  if (unsigned.length + absent.length > 0) return [...unsigned, ...absent];
  // Without a table a date at least must stand there.
  const isSigned = rows.length > 0 || fields.some(({ prose }) => findDates(prose).length > 0 && !isOpen(prose));
  return [isSigned ? item('signOff', 'met', place, { n: rows.length }) : item('signOff', 'blocks', place)];
}

/** Who has to sign by the documents, in the words of their role. */
const parties = [
  { of: 'record', key: 'givers', role: /project (?:manager|lead)|hand(?:ing|ed) over|\bgiv(?:er|ing)\b|移交方|移交人|交出|项目经理|项目负责人|项目方/i },
  { of: 'record', key: 'receivers', role: /receiv|\boperations\b|service owner|tak(?:es|ing|en) over|接收|接管|运营|运维/i },
  { of: 'charter', key: 'sponsor', role: /sponsor|发起人|主办/i },
] as const;

/** The names of those whom the documents name and of whom the sign-off has neither name nor role. */
function findAbsent(source: ReviewSource, signatures: string): readonly string[] {
  return parties.flatMap(({ of, key, role }) => {
    const names = (source[of]?.written(key) ?? []).flatMap(({ prose }) => readOwner(prose).names).filter(({ kind }) => kind === 'name').map(({ text }) => text);
    const [first] = names;
    return first === undefined || role.test(signatures) || names.some((name) => signatures.includes(name)) ? [] : [shown(first)];
  });
}
