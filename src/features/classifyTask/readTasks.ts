import type { TextDocument, TextEditor, Uri } from 'vscode';
import type { Task } from '../../core/markdown/task';
import type { TaskContext } from '../../core/workKind';

/** Tasks with the version of the document that their offsets hold for. */
export interface TaskSnapshot {
  readonly uri: Uri;
  readonly version: number;
  readonly tasks: readonly { readonly task: Task; readonly context: TaskContext }[];
}

/** The tasks that the user means: each selection, or with none what stands under the cursor. In text order, none twice. */
export async function readTasks({ document, selections }: TextEditor): Promise<TaskSnapshot> {
  const [{ findTasks }, { findTaskAt }, { findTasksIn }, { contextOf }] = await Promise.all([
    import('../../core/markdown/findTasks'),
    import('../../core/markdown/findTaskAt'),
    import('../../core/markdown/findTasksIn'),
    import('../../core/markdown/contextOf'),
  ]);
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
  const ordered = [...byPlace.values()].sort((a, b) => a.start - b.start);
  const all = ordered.length > 0 ? findTasks(source, format) : [];
  return { uri, version, tasks: ordered.map((task) => ({ task, context: contextOf(task, all) })) };
}

function taskFormat({ languageId }: TextDocument): 'markdown' | 'plain' {
  return languageId === 'markdown' ? 'markdown' : 'plain';
}
