import { normalizeText } from '../classifier/normalizeText';
import { decisionText } from './decisionText';

const ending = /[\s.!?。！？…;；,，:：、]+$/;

/**
 * Takes a task, gives what is the same for all ways to write it: case, width, accents, Traditional and Simplified characters, list
 * marks, tags, emphasis, white space and the punctuation at its end do not count. Empty when nothing is left of it.
 */
export function foldTask(task: string): string {
  return normalizeText(decisionText(task)).text.replace(/\s+/g, ' ').trim().replace(ending, '');
}
