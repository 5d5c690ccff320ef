import { isBlank } from '../../detection/isBlank';
import { listedIn } from '../checkContext';
import { findCell } from '../findColumn';
import { hitAt, hitLabel } from '../hits';
import { sharesWord } from '../sharedWords';
import type { Check } from '../rule';
import type { FieldText } from '../fieldText';
import type { Cell } from '../readEntries';
import type { Hit } from '../finding';

const acceptance = /accept|criteri|quality|test|验收|质量|标准/i;
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** CH060; a heading that is nowhere is CH001. */
export const findNothingExcluded: Check = ({ all }) => {
  const fields = all('outOfScope');
  return fields[0] && fields.every(({ state }) => state === 'blank' || state === 'none') ? [hitLabel(fields[0])] : [];
};

/** What a field lists, also within a sentence: "cleaning, scanning, new boxes". */
const piecesOf = (field: FieldText): readonly Cell[] => listedIn(field).flatMap((entry): readonly Cell[] => {
  if (entry.kind === 'row') return [entry];
  const pieces = [...entry.text.matchAll(/[^,，、;；。\n]+/g)].flatMap((match): Cell[] => {
    const text = match[0].trim();
    const start = entry.start + match.index + match[0].indexOf(text);
    return fold(text).length > 3 ? [{ start, end: start + text.length, text }] : [];
  });
  return pieces.length > 1 ? pieces : [entry];
});

/** CH061 */
export const findInAndOut: Check = ({ written }) => {
  const included = new Set(written('inScope').flatMap((field) => piecesOf(field).map(({ text }) => fold(text))));
  const within = written('inScope').map(({ value }) => value);
  return written('outOfScope')
    .filter(({ value }) => !within.some(({ start, end }) => start < value.end && value.start < end))
    .flatMap((field) => piecesOf(field).filter(({ text }) => included.has(fold(text))).map((entry) => hitAt(field, entry, { text: entry.text.slice(0, 80) })));
};

/** CH062: an empty cell under the criteria; or, where criteria are listed apart, one that shares no word with any of them. */
export const findUnaccepted: Check = (context) => {
  const rows = context.written('deliverables').flatMap((field) => listedIn(field).map((entry) => [field, entry] as const));
  const cells = rows.flatMap(([field, entry]): Hit[] => {
    const cell = findCell(entry, acceptance);
    const name = entry.cells.find(({ text }) => text !== '');
    return cell && name && isBlank(cell.text) ? [hitAt(field, name, { deliverable: name.text.slice(0, 80), text: name.text.slice(0, 80) })] : [];
  });
  if (cells.length > 0 || rows.some(([, entry]) => findCell(entry, acceptance))) return cells;
  const merged = context.written('deliverables').filter(({ label }) => context.written('acceptanceCriteria').some((other) => other.label.start === label.start));
  if (merged.length > 0) return merged.flatMap(findBareItems);
  const fields = context.written('acceptanceCriteria').filter(({ form }) => form !== 'tableColumn');
  const criteria = fields.flatMap((field) => listedIn(field));
  // A criterion that waits to be written is told as such.
  const begun = fields.flatMap(({ entries }) => entries);
  const matched = rows.filter(([, { text }]) => begun.some((entry) => sharesWord(text, entry.text)));
  // Criteria that name no deliverable at all are for the whole.
  if (criteria.length < 2 || matched.length < 2) return [];
  return rows.filter((row) => !matched.includes(row) && row[1].kind !== 'paragraph')
    .map(([field, entry]) => hitAt(field, entry, { deliverable: entry.text.slice(0, 80), text: entry.text.slice(0, 80) }));
};

/** In a list that gives deliverables with how they are accepted, items that only name one. */
function findBareItems(field: FieldText): readonly Hit[] {
  const items = listedIn(field).filter(({ kind }) => kind === 'item');
  const bare = items.filter(({ text }) => !/[:：—–;；。]|\s-\s|\. |[,，].*(?:accept|验收|sign|签)/i.test(text));
  return bare.length * 2 < items.length ? bare.map((entry) => hitAt(field, entry, { deliverable: entry.text.slice(0, 80), text: entry.text.slice(0, 80) })) : [];
}
