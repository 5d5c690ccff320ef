import { commands, EventEmitter, l10n, Uri, workspace } from 'vscode';
import type { Disposable, TextDocumentContentProvider } from 'vscode';
import { splitScheme } from '../../../core/ids';

/** Shows what a document would be with a task split, beside what it is. */
export class SplitPreview implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(splitScheme, this);
  #text = '';

  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(): string {
    return this.#text;
  }

  async show(document: Uri, text: string): Promise<void> {
    this.#text = text;
    const proposed = Uri.from({ scheme: splitScheme, path: document.path, query: document.toString() });
    this.#changed.fire(proposed);
    const name = document.path.slice(document.path.lastIndexOf('/') + 1);
    await commands.executeCommand('vscode.diff', document, proposed, l10n.t('{0}: task split', name), { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
