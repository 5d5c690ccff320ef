import type { TextEditor } from 'vscode';
import { findTaskAt } from '../../../core/plan/session/findTask';
import type { ReviewTask } from '../../../core/plan/session/reviewTask';

/** The task that the caret is in, or that is on its line. The tasks have to be of the document as it is. */
export function taskAtCaret({ document, selection: { active } }: TextEditor, tasks: readonly ReviewTask[]): ReviewTask | undefined {
  const at = document.offsetAt(active);
  const { range } = document.lineAt(active.line);
  return findTaskAt(tasks, { start: at, end: at }) ?? findTaskAt(tasks, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
}
