import { Disposable, languages, workspace } from 'vscode';
import type { DiagnosticCollection, TextDocument } from 'vscode';
import { settingIds } from '../../core/ids';
import { log } from '../../host/log';
import { onDidChangeSetting } from '../../host/settings';
import type { CheckResult } from './checkText';

/** A pause in typing after which the findings are renewed. */
const delay = 400;

/** The documents that the user had checked: their findings follow the text until they are closed. */
export class CheckedDocuments implements Disposable {
  private readonly documents = new Set<TextDocument>();
  /** Made on first use, so that activation does not pay for it. */
  private collection: DiagnosticCollection | undefined;
  private isDisposed = false;
  private readonly listeners = Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => this.renewLater(document)),
    workspace.onDidCloseTextDocument((document) => this.forget(document)),
    onDidChangeSetting(settingIds.checkSeverity, () => this.documents.forEach((document) => this.renewNow(document))),
  );

  /** Checks a document and goes on with it when it is one of the four kinds. */
  async check(document: TextDocument): Promise<CheckResult> {
    const { checkText, diagnosticsOf } = await import('./checkText');
    // The text is read after the only wait, so that text, findings and ranges are of one version.
    const result = checkText(document);
    if (this.isDisposed || document.isClosed) {
      return result;
    }
    if (result.kind !== 'none') {
      this.documents.add(document);
    }
    if (this.documents.has(document)) {
      this.collection ??= languages.createDiagnosticCollection('rolePlanner');
      this.collection.set(document.uri, diagnosticsOf(result, document));
    }
    return result;
  }

  dispose(): void {
    this.isDisposed = true;
    this.listeners.dispose();
    this.documents.clear();
    this.collection?.dispose();
  }

  private renewLater(document: TextDocument): void {
    if (!this.documents.has(document)) {
      return;
    }
    const { version } = document;
    // Whoever is overtaken by a later edit leaves it to that one.
    setTimeout(() => document.version === version && this.renewNow(document), delay);
  }

  private renewNow(document: TextDocument): void {
    if (this.documents.has(document)) {
      // Nobody asked just now, so a failure is for the log only.
      this.check(document).catch((error: unknown) => log().error('check', error instanceof Error ? (error.stack ?? error.message) : String(error)));
    }
  }

  private forget(document: TextDocument): void {
    if (this.documents.delete(document)) {
      this.collection?.delete(document.uri);
    }
  }
}
