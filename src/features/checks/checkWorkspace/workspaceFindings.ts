import { Disposable, languages, Range, workspace } from 'vscode';
import type { Diagnostic, Uri } from 'vscode';
import type { CheckedFile, ReportedFinding } from '../../../core/reports/checkSource';
import { logFailure } from '../../../host/log';
import { diagnosticSource, toDiagnostic } from '../../../host/toDiagnostic';

/**
 * What the last check of the workspace found, in Problems. A document that is checked by itself, or edited, speaks for itself from then
 * on, so that nothing is shown twice or at the wrong place; once it is closed, its file is checked again.
 */
export class WorkspaceFindings implements Disposable {
  readonly #collection = languages.createDiagnosticCollection('rolePlanner.workspace');
  /** Of the files that were checked, by their URI. */
  #uris = new Map<string, Uri>();
  readonly #check: (uri: Uri) => Promise<CheckedFile | undefined>;
  readonly #listeners = Disposable.from(
    languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.#yield(uri))),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.#collection.delete(document.uri)),
    workspace.onDidCloseTextDocument(({ uri }) => this.#renewLater(uri)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#forget(uri))),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.#forget(oldUri))),
  );

  /** @param check reads and checks a file anew; gives undefined when it cannot be read */
  constructor(check: (uri: Uri) => Promise<CheckedFile | undefined>) {
    this.#check = check;
  }

  replace(checked: readonly (CheckedFile & { readonly uri: Uri })[]): void {
    this.#uris = new Map(checked.map(({ uri }) => [uri.toString(), uri]));
    this.#collection.clear();
    this.#collection.set(checked.map(({ uri, findings }) => [uri, findings.map(diagnosticOf)]));
    checked.forEach(({ uri }) => this.#yield(uri));
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#uris.clear();
    this.#collection.dispose();
  }

  /** Leaves a document to whoever else of ours shows findings in it. */
  #yield(uri: Uri): void {
    const own = this.#collection.get(uri)?.length ?? 0;
    if (own > 0 && languages.getDiagnostics(uri).filter(({ source }) => source === diagnosticSource).length > own) {
      this.#collection.delete(uri);
    }
  }

  #renewLater(uri: Uri): void {
    const key = uri.toString();
    if (!this.#uris.has(key)) {
      return;
    }
    this.#check(uri).then(
      (checked) => {
        // It may have been opened again, or forgotten, while it was read.
        if (this.#uris.has(key) && !workspace.textDocuments.some((document) => document.uri.toString() === key)) {
          this.#collection.set(uri, checked?.findings.map(diagnosticOf));
        }
      },
      (error: unknown) => logFailure('check', error),
    );
  }

  /** @param uri of a file or a folder */
  #forget({ path }: Uri): void {
    for (const [key, uri] of this.#uris) {
      if (uri.path === path || uri.path.startsWith(`${path}/`)) {
        this.#uris.delete(key);
        this.#collection.delete(uri);
      }
    }
  }
}

function diagnosticOf(finding: ReportedFinding): Diagnostic {
  return toDiagnostic(new Range(finding.line - 1, finding.column - 1, finding.endLine - 1, finding.endColumn - 1), finding);
}
