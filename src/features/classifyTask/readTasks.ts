import type { TextDocument, TextEditor, Uri } from 'vscode';
import type { Task } from '../../core/markdown/task';

/** Tasks with the version of the document that their offsets hold for. */
export interface TaskSnapshot {
  readonly uri: Uri;
  readonly version: number;
  readonly tasks: readonly Task[];
}

/** The tasks that the user means: each selection, or with none what stands under the cursor. In text order, none twice. */
export async function readTasks({ document, selections }: TextEditor): Promise<TaskSnapshot> {
  const { findTaskAt, findTasksIn } = await import('../../core/markdown/findTasks');
  const { uri, version } = document;
  const source = document.getText();
  const format = taskFormat(document);
  const found = selections.flatMap((selection) => {
    if (selection.isEmpty) {
      return findTaskAt(source, document.offsetAt(selection.active), format) ?? [];
    }
    return findTasksIn(source, document.offsetAt(selection.start), document.offsetAt(selection.end), format);
  });
  const byPlace = new Map(found.map((task) => [`${task.start}-${task.end}`, task]));
  return { uri, version, tasks: [...byPlace.values()].sort((a, b) => a.start - b.start) };
}

function taskFormat({ languageId }: TextDocument): 'markdown' | 'plain' {
  return languageId === 'markdown' ? 'markdown' : 'plain';
}
