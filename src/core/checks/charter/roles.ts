import { listedIn, textOf } from '../checkContext';
import { hitAt } from '../hits';
import { firstName, sameName } from '../people';
import type { Check } from '../rule';

/** CH042 */
export const findOnePersonTwoRoles: Check = (context) => {
  const sponsor = firstName(context, 'sponsor');
  const manager = firstName(context, 'projectManager');
  const field = context.written('projectManager')[0];
  return sponsor && manager && field && sameName(sponsor.text, manager.text) ? [hitAt(field, field.value, { text: manager.text })] : [];
};

/** CH044, only where there is a list to be missing from. */
export const findUnlistedReceiver: Check = (context) => {
  const lists = context.written('stakeholders', 'signOff', 'team');
  const owner = firstName(context, 'operationsOwner');
  const field = context.written('operationsOwner')[0];
  if (!owner || !field || !lists.some(({ key, ...list }) => key !== 'team' && listedIn({ key, ...list }).length > 0)) return [];
  const text = textOf(lists).toLowerCase();
  const words = owner.text.toLowerCase().split(/\s+/);
  return words.some((word) => text.includes(word)) ? [] : [hitAt(field, field.value, { text: owner.text })];
};
