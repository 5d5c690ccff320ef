import type { TextEditor } from 'vscode';
import { contentLanguageOf } from '../../../core/composing/contentLanguageOf';
import { lineText } from '../../../core/composing/carriedText';
import { detectLanguage } from '../../../core/documents/detectLanguage';
import { readDocument } from '../../../core/documents/readDocument';
import { findPains } from '../../../core/improvement/findPains';
import type { Pain } from '../../../core/improvement/pain';
import { readRequestSource, type RequestSource } from '../../../core/improvement/runbookFacts';
import { findSelectedTasks } from '../../../core/markdown/findSelectedTasks';
import { fileName } from '../../../host/planningDocument';

/** What can be asked for: the pains of a runbook and the tasks that are selected; `isSelected` are those that the user marked. */
export interface PainChoice {
  readonly pains: readonly (Pain & { readonly isSelected: boolean })[];
  /** The request's source for those of them that are picked. */
  readonly sourceOf: (picked: readonly Pain[]) => RequestSource;
}

export function readPains({ document, selections }: TextEditor): PainChoice {
  const source = document.getText();
  const planning = readDocument(source);
  const spans = selections.filter(({ isEmpty }) => !isEmpty).map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
  const tasks = findSelectedTasks(source, spans, document.languageId === 'markdown' ? 'markdown' : 'plain');
  const selected = tasks.map(({ task }) => ({ source: 'task' as const, text: lineText(task.text), start: task.start, end: task.end, isSelected: true }));
  const file = document.isUntitled ? undefined : fileName(document.uri);
  if (planning.kind !== 'operations-runbook') {
    const language = planning.kind === 'none' ? (detectLanguage(source) === 'en' ? 'en' : 'zh-cn') : contentLanguageOf(planning, source);
    return { pains: selected, sourceOf: (pains) => ({ language, pains }) };
  }
  const noted = findPains(planning, source).map((pain) => ({ ...pain, isSelected: selected.some(({ start, end }) => pain.start < end && start < pain.end) }));
  // A row that is selected is that row's pain, not a second one.
  const others = selected.filter(({ start, end }) => !noted.some((pain) => pain.start < end && start < pain.end));
  return { pains: [...noted, ...others], sourceOf: (pains) => readRequestSource(planning, source, pains, file) };
}
