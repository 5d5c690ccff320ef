import type { TextEditor, Uri } from 'vscode';
import type { SelectedTask } from '../../core/markdown/findSelectedTasks';

/** Tasks with the version of the document that their offsets hold for. */
export interface TaskSnapshot {
  readonly uri: Uri;
  readonly version: number;
  readonly tasks: readonly SelectedTask[];
}

/** The tasks that the user means: each selection, or with none what stands under the cursor. In text order, none twice. */
export async function readTasks({ document, selections }: TextEditor): Promise<TaskSnapshot> {
  // All of one moment: the document may be edited while the parser loads.
  const { uri, version, languageId } = document;
  const source = document.getText();
  const spans = selections.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
  const { findSelectedTasks } = await import('../../core/markdown/findSelectedTasks');
  return { uri, version, tasks: findSelectedTasks(source, spans, languageId === 'markdown' ? 'markdown' : 'plain') };
}
