import type { CancellationToken, CodeAction, CodeActionContext, CodeActionProvider, Range, Selection, TextDocument } from 'vscode';
import { taskName } from '../../../core/plan/session/taskName';
import type { ClassifierService } from '../../../host/classifierService';
import { readDocumentPlan } from '../../../host/documentPlan';
import { actionKinds } from './actionKinds';
import { classifyAction, documentActions } from './commandActions';
import { findTouched } from './findTouched';
import { splitAction } from './splitAction';
import { tagActions } from './tagActions';

/** Offers actions for the tasks that the cursor or selection touches. */
export class TaskActionProvider implements CodeActionProvider {
  constructor(private readonly classifier: ClassifierService) {}

  async provideCodeActions(document: TextDocument, range: Range | Selection, { only }: CodeActionContext, token: CancellationToken): Promise<CodeAction[]> {
    if (only && !only.intersects(actionKinds.all)) {
      return [];
    }
    const read = await readDocumentPlan(document);
    const tasks = findTouched(read.plan, document, range);
    const [task] = tasks;
    if (!task || token.isCancellationRequested) {
      return [];
    }
    const isAlone = tasks.length === 1;
    // Only the model can tell whether there is anything to split, so it is loaded here and not before.
    const split = isAlone ? await splitAction(document, read, task, this.classifier) : undefined;
    const actions = [classifyAction(), ...(await tagActions(document, read, tasks)), ...(split ? [split] : []), ...(isAlone ? documentActions(taskName(read.source, task)) : [])];
    // Places of a text that is no longer there are of no use; VS Code asks again for the new one.
    return document.version !== read.version ? [] : actions.filter(({ kind }) => !only || (kind && only.contains(kind)));
  }
}
