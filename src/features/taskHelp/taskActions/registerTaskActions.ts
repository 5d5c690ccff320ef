import { CodeActionTriggerKind, languages } from 'vscode';
import type { CodeActionProvider, Disposable } from 'vscode';
import { loadOnce } from '../../../core/loadOnce';
import type { ClassifierService } from '../../../host/classifierService';
import { actionKinds } from './actionKinds';

/**
 * What one would do with the task under the cursor, among the editor's own refactorings: when the user asks for actions, never by
 * itself, which would show a light bulb on every line of a plan and read the document at every move of the cursor.
 */
export function registerTaskActions(classifier: ClassifierService): Disposable {
  const load = loadOnce(async () => new (await import('./TaskActionProvider')).TaskActionProvider(classifier));
  const provider: CodeActionProvider = {
    provideCodeActions: async (document, range, context, token) => (context.triggerKind === CodeActionTriggerKind.Automatic ? [] : (await load()).provideCodeActions(document, range, context, token)),
  };
  return languages.registerCodeActionsProvider([{ language: 'markdown' }, { language: 'plaintext' }], provider, { providedCodeActionKinds: [actionKinds.all] });
}
