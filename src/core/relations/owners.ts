import { firstName, sameName } from '../checks/people';
import { hitAt } from '../checks/hits';
import { readOwner } from '../detection/readOwner';
import type { NameMatch } from '../detection/findNames';
import type { RelationCheck } from './relationContext';

/** HO003: who receives is neither whom the charter nor whom the runbook names, each where it names a person in the same script. */
export const findOtherOwners: RelationCheck = ({ context, linked }) => {
  const field = context.written('receivers')[0];
  const receivers = context.written('receivers').flatMap(({ prose }) => readOwner(prose).names).filter(({ kind }) => kind === 'name');
  const first = receivers[0];
  if (!field || !first) return [];
  const isOther = (name: NameMatch | undefined): boolean => name !== undefined && name.language === first.language && !receivers.some((receiver) => isSame(receiver.text, name.text));
  const charter = linked('project-charter').map((one) => firstName(one.context, 'operationsOwner')).find(isOther);
  const runbook = linked('operations-runbook').map((one) => firstName(one.context, 'owner')).find(isOther);
  return charter || runbook ? [hitAt(field, field.value, { a: charter?.text ?? '', b: runbook?.text ?? '', c: first.text })] : [];
};

/** "Wang" is taken for "Wang Fang": doubt is for the writer. */
function isSame(a: string, b: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().split(/[\s.]+/);
  return sameName(a, b) || words(a).every((word) => words(b).includes(word)) || words(b).every((word) => words(a).includes(word));
}
