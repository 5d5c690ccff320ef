import { Disposable, l10n, TabInputText, Uri, ViewColumn, window, workspace } from 'vscode';
import { promptScheme } from '../../../core/ids';

/** Read-only documents that show what would be sent. */
export interface PromptDocuments extends Disposable {
  /** Shows a text beside the editor, which keeps the focus; gives what takes it away again. */
  show(text: string): Promise<() => Thenable<unknown>>;
}

export function registerPromptDocuments(): PromptDocuments {
  const texts = new Map<string, string>();
  let shown = 0;
  const provider = workspace.registerTextDocumentContentProvider(promptScheme, { provideTextDocumentContent: ({ path }) => texts.get(path) });
  const show = async (text: string): Promise<() => Thenable<unknown>> => {
    shown += 1;
    // A name of its own each time: VS Code keeps the text of one that it has shown. As Markdown its long lines are wrapped.
    const uri = Uri.from({ scheme: promptScheme, path: `/${shown}/${l10n.t('What would be sent')}.md` });
    texts.set(uri.path, text);
    await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
    return () => {
      texts.delete(uri.path);
      return close(uri);
    };
  };
  return Object.assign(Disposable.from(provider), { show });
}

function close(uri: Uri): Thenable<unknown> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
  return window.tabGroups.close(tabs);
}
