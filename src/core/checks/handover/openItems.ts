import { compareDates } from '../../detection/compareDates';
import { findDates } from '../../detection/findDates';
import { findDurations } from '../../detection/findDurations';
import { findNames } from '../../detection/findNames';
import { isBlank } from '../../detection/isBlank';
import { readOwner } from '../../detection/readOwner';
import { isFinished } from '../checkContext';
import { columns, findCell } from '../findColumn';
import type { Hit } from '../finding';
import { hitAt, hitLabel } from '../hits';
import { firstName } from '../people';
import { titleSpan } from '../missingFields';
import type { Check } from '../rule';
import { earlySupportEnd } from './earlySupport';

const parts = [['owner', columns.owner], ['workaround', /workaround|response|mitigat|临时|应对|措施/i], ['date', columns.date]] as const;

/** HO020: "none" is an answer, silence is not. */
export const findNoOpenItems: Check = (context) => {
  const fields = context.all('openItems');
  if (fields.length === 0) return context.isOurs ? [{ field: 'openItems', ...titleSpan(context) }] : [];
  return fields.every(({ state }) => state === 'blank') ? [hitLabel(fields[0]!)] : [];
};

/** HO021 */
export const findIncompleteItems: Check = ({ written, isForm }) => written('openItems').flatMap((field) =>
  field.entries.filter(({ kind, text }) => (kind === 'row' || kind === 'item') && isFinished(text)).flatMap((entry): Hit[] => {
    if (entry.kind === 'item') return isForm && isLoose(entry.text) ? [hitAt(field, entry, { part: 'owner date', text: entry.text.slice(0, 80) })] : [];
    const lacking = parts.filter(([, pattern]) => {
      const cell = findCell(entry, pattern);
      return cell !== undefined && isBlank(cell.text);
    });
    const name = entry.cells.find(({ text }) => text !== '');
    return name && lacking.length > 0 ? [hitAt(field, name, { part: lacking.map(([part]) => part).join(' '), text: name.text.slice(0, 80) })] : [];
  }));

/** Neither who nor when: an item of a list that nobody will come back to. */
const isLoose = (text: string): boolean => findDates(text).length === 0 && findDurations(text).length === 0 && findNames(text).length === 0 && !['role', 'person'].includes(readOwner(text).kind) && !settled.test(text);
const settled = /\]\(|\[x\]|\b(?:done|closed|fixed|resolved|accepted|owner|by|none)\b|已(?:完成|关闭|解决)|负责|由.{1,10}(?:处理|跟进|修复)|^无/i;

/** HO022 */
export const findItemsOfTheProject: Check = (context) => {
  const giver = firstName(context, 'givers');
  const end = earlySupportEnd(context);
  if (!giver || !end) return [];
  return context.written('openItems').flatMap((field) => field.entries.flatMap((entry): Hit[] => {
    const owner = findCell(entry, columns.owner);
    const due = findDates(entry.text).at(-1);
    const isLater = due !== undefined && compareDates(due, end) === 1;
    return owner?.text.includes(giver.text) && isLater ? [hitAt(field, owner, { date: end.last ?? end.text, text: giver.text })] : [];
  }));
};
