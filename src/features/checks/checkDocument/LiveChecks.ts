import { Disposable, languages, workspace } from 'vscode';
import type { DiagnosticCollection, TextDocument } from 'vscode';
import { logFailure } from '../../../host/log';
import { CheckedDocument } from './CheckedDocument';
import type { CheckResult, CheckedText } from './checkText';
import { isEdited } from './isEdited';
import { readRunMode } from './readRunMode';
import type { RunMode } from './readRunMode';

/** Findings of the open documents: by themselves as the setting says, or because someone asked. They go with the document. */
export class LiveChecks implements Disposable {
  private readonly documents = new Map<TextDocument, CheckedDocument>();
  /** Made on first use, so that activation does not pay for it. */
  private collection: DiagnosticCollection | undefined;
  private isDisposed = false;
  private readonly listeners = Disposable.from(
    workspace.onDidOpenTextDocument((document) => this.renewIf(document, 'onType', 'onSave')),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.renewIf(document, 'onType')),
    workspace.onDidSaveTextDocument((document) => this.renewIf(document, 'onType', 'onSave')),
    workspace.onDidCloseTextDocument((document) => this.forget(document)),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('rolePlanner.check') && this.renewAll()),
  );

  constructor() {
    this.renewAll();
  }

  /** Checks a document that someone asked about, and goes on with it. */
  async ask(document: TextDocument): Promise<CheckResult> {
    const checked = this.track(document);
    for (;;) {
      checked.ask();
      const result = await this.check(checked);
      if (result) {
        // What is none of the four kinds is not followed because of a question.
        checked.isAsked = result.kind !== 'none';
        return { kind: result.kind, findings: result.findings };
      }
      // Whoever types meanwhile gets the findings of what was typed.
      if (document.isClosed || this.isDisposed) return { kind: 'none', findings: [] };
    }
  }

  /** What was found in a document as it stands now; undefined while that is not known. */
  currentOf(document: TextDocument): CheckedText | undefined {
    return this.documents.get(document)?.current;
  }

  /** The same without waiting for a pause in typing; undefined where nothing is checked, or when the text moves on meanwhile. */
  async renewNow(document: TextDocument): Promise<CheckedText | undefined> {
    const checked = this.documents.get(document);
    return checked && (checked.current ?? (await this.check(checked)));
  }

  dispose(): void {
    this.isDisposed = true;
    this.listeners.dispose();
    this.documents.clear();
    this.collection?.dispose();
  }

  private track(document: TextDocument): CheckedDocument {
    const checked = this.documents.get(document) ?? new CheckedDocument(document);
    this.documents.set(document, checked);
    return checked;
  }

  private renewAll(): void {
    for (const document of workspace.textDocuments) {
      if (isEdited(document) && readRunMode(document.uri) === 'onCommand' && !this.documents.get(document)?.isAsked) this.forget(document);
      else this.renewIf(document, 'onType', 'onSave');
    }
  }

  private renewIf(document: TextDocument, ...modes: readonly RunMode[]): void {
    const isAsked = this.documents.get(document)?.isAsked === true;
    if (!isAsked && !(isEdited(document) && modes.includes(readRunMode(document.uri)))) return;
    const checked = this.track(document);
    // Nobody asked just now, so a failure is for the log only.
    checked.renewLater(() => this.check(checked).catch((error: unknown) => logFailure('check', error)));
  }

  private async check(checked: CheckedDocument): Promise<CheckedText | undefined> {
    const { document } = checked;
    const result = await checked.check();
    if (!result || this.documents.get(document) !== checked) return result;
    if (result.kind === 'none') {
      this.collection?.delete(document.uri);
      return result;
    }
    const { diagnosticsOf } = await import('./checkText');
    if (checked.current !== result || this.isDisposed) return result;
    this.collection ??= languages.createDiagnosticCollection('rolePlanner');
    this.collection.set(document.uri, diagnosticsOf(result, document));
    return result;
  }

  private forget(document: TextDocument): void {
    if (this.documents.delete(document)) this.collection?.delete(document.uri);
  }
}
