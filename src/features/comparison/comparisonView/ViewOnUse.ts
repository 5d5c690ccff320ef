import type { Uri, WebviewView, WebviewViewProvider } from 'vscode';
import { loadOnce } from '../../../core/loadOnce';
import type { HostMessage } from '../../../core/protocol';
import type { ReadinessStore } from '../../../host/readinessStore';
import type { ReviewStore } from '../../../host/reviewStore';
import { reportFailure } from '../../../host/runCommand';
import type { VerdictStore } from '../../../host/verdictStore';
import type { ComparisonViewProvider } from './ComparisonViewProvider';

/** The sidebar, whose code is loaded when VS Code or a command first wants to see it. */
export class ViewOnUse implements WebviewViewProvider {
  #loaded: ComparisonViewProvider | undefined;
  readonly #load: () => Promise<ComparisonViewProvider>;

  constructor(extensionUri: Uri, verdicts: VerdictStore, readiness: ReadinessStore, reviews: ReviewStore) {
    this.#load = loadOnce(async () => {
      const { ComparisonViewProvider: Provider } = await import('./ComparisonViewProvider');
      return (this.#loaded = new Provider(extensionUri, verdicts, readiness, reviews));
    });
  }

  async resolveWebviewView(view: WebviewView): Promise<void> {
    try {
      await (await this.#load()).resolveWebviewView(view);
    } catch (error) {
      reportFailure('sidebar', error);
      // VS Code asks once; the next look at the view tries again.
      const listener = view.onDidChangeVisibility(() => {
        if (!view.visible) return;
        listener.dispose();
        void this.resolveWebviewView(view);
      });
    }
  }

  /** Draws the page anew; what was never drawn will be when it is wanted. */
  async render(): Promise<void> {
    await this.#loaded?.render();
  }

  postState(): void {
    this.#loaded?.postState();
  }

  async show(message?: HostMessage): Promise<void> {
    await (await this.#load()).show(message);
  }
}
