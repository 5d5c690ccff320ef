import { commands, l10n, Uri } from 'vscode';
import type { WebviewView, WebviewViewProvider } from 'vscode';
import { viewId } from '../../../core/ids';
import { isSidebarMessage } from '../../../core/protocol';
import type { HostMessage } from '../../../core/protocol';
import { log, logFailure } from '../../../host/log';
import { readOwnText } from '../../../host/readOwnText';
import { readReferenceContent } from '../../../host/referenceContent';
import { balanceCard } from '../../../host/balanceCard';
import { readinessCard } from '../../../host/readinessCard';
import type { ReadinessStore } from '../../../host/readinessStore';
import type { ReviewStore } from '../../../host/reviewStore';
import { readContentLanguage } from '../../../host/settings';
import { verdictCard } from '../../../host/verdictCard';
import type { VerdictStore } from '../../../host/verdictStore';
import { readPageLabels } from './pageLabels';
import { renderShell, resourceRoots } from './renderShell';

/** The sidebar: draws the comparison once per language and tells the page what changes. */
export class ComparisonViewProvider implements WebviewViewProvider {
  #view: WebviewView | undefined;
  /** The page's script has reported; it has to again whenever VS Code made the page anew. */
  #ready = false;
  #waiting: HostMessage[] = [];
  #drawing = 0;

  constructor(
    private readonly extensionUri: Uri,
    private readonly verdicts: VerdictStore,
    private readonly readiness: ReadinessStore,
    private readonly reviews: ReviewStore,
  ) {}

  async resolveWebviewView(view: WebviewView): Promise<void> {
    this.#view = view;
    view.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(this.extensionUri) };
    view.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    view.onDidChangeVisibility(() => {
      // VS Code throws the page of a hidden view away.
      this.#ready &&= view.visible;
    });
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#ready = false;
    });
    await this.render();
  }

  /** Draws the page anew, for instance in another language. Does nothing while there is no view. */
  async render(): Promise<void> {
    const view = this.#view;
    if (!view) {
      return;
    }
    this.#ready = false;
    this.#drawing += 1;
    const drawing = this.#drawing;
    const [style, body] = await Promise.all([this.#readStyle(), this.#renderBody()]);
    // The view may be gone by now, or a later drawing (the language changed twice) on its way.
    if (view === this.#view && drawing === this.#drawing) {
      view.webview.html = renderShell(view.webview, this.extensionUri, style, body);
    }
  }

  postState(): void {
    if (!this.#ready) {
      return;
    }
    const [verdict, readiness, balance] = [verdictCard(this.verdicts), readinessCard(this.readiness.current), balanceCard(this.reviews.current)];
    this.#post({ type: 'state', state: { ...(verdict && { verdict }), ...(readiness && { readiness }), ...(balance && { balance }) } });
  }

  /** Brings the view up and tells its page something as soon as it listens. */
  async show(message?: HostMessage): Promise<void> {
    if (message) {
      this.#waiting.push(message);
    }
    await commands.executeCommand(`${viewId}.focus`);
    this.#deliver();
  }

  async #readStyle(): Promise<string> {
    try {
      return await readOwnText(Uri.joinPath(this.extensionUri, 'media', 'sidebar.css'));
    } catch (error) {
      logFailure('sidebar.css', error);
      return '';
    }
  }

  async #renderBody(): Promise<string> {
    const language = readContentLanguage();
    const { renderComparison, renderWithoutComparison } = await import('../../../core/reference/renderComparison');
    try {
      return renderComparison(await readReferenceContent(this.extensionUri, language), language, readPageLabels());
    } catch (error) {
      logFailure('comparison', error);
      return renderWithoutComparison(l10n.t('The comparison cannot be read. Reinstall the extension.'), readPageLabels());
    }
  }

  #receive(message: unknown): void {
    if (!isSidebarMessage(message)) {
      log().warn('The sidebar sent a message that is not known.');
      return;
    }
    if (message.type === 'ready') {
      this.#ready = true;
      this.postState();
      this.#deliver();
      return;
    }
    void commands.executeCommand(message.command, ...(message.argument === undefined ? [] : [message.argument]));
  }

  #deliver(): void {
    if (this.#ready) {
      this.#waiting.splice(0).forEach((message) => this.#post(message));
    }
  }

  #post(message: HostMessage): void {
    void this.#view?.webview.postMessage(message);
  }
}
