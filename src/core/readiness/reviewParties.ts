import { firstName, sameName } from '../checks/people';
import { isVagueOwner } from '../detection/readOwner';
import { isOpen } from './isOpen';
import { item, placeOf, shown, type Review } from './reviewSource';

/** Someone in particular receives it, and the three documents agree on who. */
export const reviewParties: Review = ({ record, runbook, charter }) => {
  const field = record.written('receivers')[0];
  if (!field || isVagueOwner(field.prose) || (isOpen(field.prose) && firstName(record, 'receivers') === undefined)) return [item('receiver', 'blocks', placeOf(record, 'receivers'))];
  const name = firstName(record, 'receivers')?.text;
  const others = { runbook: runbook && firstName(runbook, 'owner')?.text, charter: charter && firstName(charter, 'operationsOwner')?.text };
  const differ = name !== undefined && Object.values(others).some((other) => other !== undefined && !sameName(other, name));
  const met = item('receiver', 'met', field.value, { name: shown(name ?? field.prose) });
  return differ ? [met, item('owners', 'condition', field.value, { record: name, runbook: others.runbook ?? '–', charter: others.charter ?? '–' })] : [met];
};
