import { findDates } from '../../detection/findDates';
import { findNames } from '../../detection/findNames';
import { isPlaceholder } from '../../detection/findPlaceholders';
import { isBlank } from '../../detection/isBlank';
import { readOwner } from '../../detection/readOwner';
import { textOf, type CheckContext } from '../checkContext';
import type { FieldText } from '../fieldText';
import { columns, findCell } from '../findColumn';
import { hitAt, hitLabel } from '../hits';
import type { Check } from '../rule';

const approved = /(?<!not |to be |un|awaiting )\bapproved\b|(?<![未待])已?(?:批准|审批通过)/i;
const draft = /\bdraft\b|草[稿案]|拟稿/i;

const status = ({ written }: CheckContext): string => textOf(written('documentControl'));
const cellsOf = (fields: readonly FieldText[]): readonly string[] => fields.flatMap(({ entries }) => entries.flatMap(({ cells }) => cells.map(({ text }) => text)));
const hasName = (fields: readonly FieldText[]): boolean => cellsOf(fields).some((text) => findNames(text).length > 0);

/** CH050 */
export const findUnsigned: Check = (context) => {
  const given = context.all('signOff').filter(({ state }) => state === 'written' || state === 'placeholder');
  const field = given[0];
  if (!field || !approved.test(status(context)) || draft.test(status(context))) return [];
  if (findDates(textOf(given)).length === 0 || !hasName(given)) return [hitLabel(field)];
  const open = given.flatMap(({ entries }) => entries).find((entry) => {
    const date = entry.kind === 'row' ? findCell(entry, columns.date) : undefined;
    return date !== undefined && (isBlank(date.text) || isPlaceholder(date.text)) && entry.cells.some(({ text }) => text !== '');
  });
  return open ? [hitAt(field, open)] : [];
};

/** CH051: nothing but lines to sign on, and neither a name nor a duty beside them. */
export const findNoApprover: Check = (context) => {
  const given = context.all('signOff').filter(({ state }) => state === 'written' || state === 'placeholder');
  const field = given[0];
  if (!field || !draft.test(status(context)) || /[[【]/.test(field.prose)) return [];
  const named = cellsOf(given).some((text) => ['person', 'role', 'department'].includes(readOwner(text).kind)) || hasName(given);
  const labels = /sponsor|manager|director|owner|head|chief|board|committee|发起人|经理|总监|负责人|领导|主任|委员会/i;
  return named || labels.test(textOf(given)) ? [] : [hitLabel(field)];
};
