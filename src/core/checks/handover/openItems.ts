import { compareDates } from '../../detection/compareDates';
import { findDates } from '../../detection/findDates';
import { isBlank } from '../../detection/isBlank';
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
  if (fields.length === 0) return context.document.isDeclared ? [{ field: 'openItems', ...titleSpan(context) }] : [];
  return fields.every(({ state }) => state === 'blank') ? [hitLabel(fields[0]!)] : [];
};

/** HO021 */
export const findIncompleteItems: Check = ({ written }) => written('openItems').flatMap((field) =>
  field.entries.filter(({ kind, text }) => kind === 'row' && isFinished(text)).flatMap((entry): Hit[] => {
    const lacking = parts.filter(([, pattern]) => {
      const cell = findCell(entry, pattern);
      return cell !== undefined && isBlank(cell.text);
    });
    const name = entry.cells.find(({ text }) => text !== '');
    return name && lacking.length > 0 ? [hitAt(field, name, { part: lacking.map(([part]) => part).join(' '), text: name.text.slice(0, 80) })] : [];
  }));

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
