import type { Plan } from '../plan';
import type { TextEdit } from '../../textEdit';

/** The edits that take every tag out of a plan's source, with the spaces before each; nothing else changes. */
export function removeTags({ tasks }: Plan): readonly TextEdit[] {
  return tasks.flatMap(({ tags }) => tags.map(({ start, end }) => ({ start, end, text: '' })));
}
