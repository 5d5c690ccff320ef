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

/** HO002 */
export const findSameParty: Check = (context) => {
  const giver = firstName(context, 'givers');
  const receiver = firstName(context, 'receivers');
  const field = context.written('receivers')[0];
  return giver && receiver && field && sameName(giver.text, receiver.text) ? [hitAt(field, field.value, { text: receiver.text })] : [];
};
