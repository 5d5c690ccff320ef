import { normalizeText } from '../classifier/normalizeText';
import { mostTextLength } from './decision';
import { decisionText } from './decisionText';

const ending = /[\s.!?。！？…;；,，:：、]+$/;

/** A text that is longer, in UTF-16 units, was never decided on: see mostTextLength. */
const mostLength = 4 * mostTextLength;

/**
 * Takes a task, gives what is the same for all ways to write it: case, width, accents, Traditional and Simplified characters, list
 * marks, tags, emphasis, white space and the punctuation at its end do not count. Empty when nothing is left of it, and for a text that is too long.
 */
export function foldTask(task: string): string {
  if (task.length > mostLength) return '';
  return normalizeText(decisionText(task)).text.replace(/\s+/g, ' ').trim().replace(ending, '');
}
