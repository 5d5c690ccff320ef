import { languages } from 'vscode';
import type { Disposable } from 'vscode';
import type { ClassifierService } from '../../../host/classifierService';
import { actionKinds } from './actionKinds';
import { TaskActionProvider } from './TaskActionProvider';

/** What one would do with the task under the cursor, among the editor's own refactorings. */
export function registerTaskActions(classifier: ClassifierService): Disposable {
  const provider = new TaskActionProvider(classifier);
  return languages.registerCodeActionsProvider([{ language: 'markdown' }, { language: 'plaintext' }], provider, { providedCodeActionKinds: [actionKinds.all] });
}
