import { hitAt, hitLabel } from '../hits';
import { firstName, findVagueOwner, sameName } from '../people';
import { titleSpan } from '../missingFields';
import type { Check } from '../rule';

/** HO001: nowhere, empty, still to be written, or nobody in particular. */
export const findNoReceiver: Check = (context) => {
  const fields = context.all('receivers');
  if (fields.length === 0) return context.isOurs ? [{ field: 'receivers', ...titleSpan(context) }] : [];
  if (fields.some(({ state }) => state === 'written')) return findVagueOwner('receivers')(context);
  return [hitLabel(fields[0]!)];
};

/** A name that no table knows, written twice. */
const isSameText = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a.trim().length > 1 && a.trim().length <= 20 && a.trim() === b.trim();

/** HO002 */
export const findSameParty: Check = (context) => {
  const giver = firstName(context, 'givers');
  const receiver = firstName(context, 'receivers');
  const field = context.written('receivers')[0];
  const same = giver && receiver ? sameName(giver.text, receiver.text) : isSameText(context.written('givers')[0]?.prose, field?.prose);
  return field && same ? [hitAt(field, field.value, { text: receiver?.text ?? field.prose.trim().slice(0, 80) })] : [];
};
