import type { WorkKind } from '../workKind';
import { mostTextLength, type Decision } from './decision';
import { decisionText } from './decisionText';
import { foldTask } from './foldTask';

/**
 * Takes a task as it stands in its document, gives the decision on it; undefined where there are no words to know it again by, or so
 * many that it is a document.
 *
 * @param on YYYY-MM-DD
 */
export function prepareDecision(task: string, kind: WorkKind, on: string): Decision | undefined {
  const text = decisionText(task);
  return text.length > mostTextLength || foldTask(text) === '' ? undefined : { text, kind, on };
}
