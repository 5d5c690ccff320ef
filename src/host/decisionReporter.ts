import { Diagnostic, DiagnosticSeverity, l10n, languages, Position, Range, window, workspace } from 'vscode';
import type { DiagnosticCollection, Disposable, Uri } from 'vscode';
import type { DecisionProblem, DecisionProblemCode } from '../core/learning/decisionProblem';
import type { DecisionFile } from './decisionFile';
import { openAt } from './openAt';

/** Tells of files of decisions that cannot be used: once in a message, and in Problems for as long as it lasts. */
export class DecisionReporter implements Disposable {
  #collection: DiagnosticCollection | undefined;
  /** What was told of each file, so that it is told once. */
  readonly #told = new Map<string, string>();

  /** @param again tells of it once more, since something could not be done because of it */
  report({ uri, problems }: DecisionFile, again = false): void {
    const key = uri.toString();
    const content = JSON.stringify(problems);
    if (!again && (this.#told.get(key) ?? '[]') === content) {
      return;
    }
    this.#told.set(key, content);
    this.#collection ??= languages.createDiagnosticCollection('rolePlanner.decisions');
    this.#collection.set(uri, problems.map(toDiagnostic));
    const [first] = problems;
    if (first) {
      void this.#warn(uri, first);
    }
  }

  dispose(): void {
    this.#collection?.dispose();
  }

  async #warn(uri: Uri, problem: DecisionProblem): Promise<void> {
    const show = l10n.t('Show');
    const answer = await window.showWarningMessage(l10n.t('The decisions in {0} are not used, and the file is left alone. Line {1}: {2}', workspace.asRelativePath(uri), problem.line, tellProblem(problem.code)), show);
    if (answer === show) {
      await openAt(uri, problem.line - 1);
    }
  }
}

function toDiagnostic({ code, line }: DecisionProblem): Diagnostic {
  const start = new Position(line - 1, 0);
  const diagnostic = new Diagnostic(new Range(start, start.translate(0, 1000)), tellProblem(code), DiagnosticSeverity.Error);
  diagnostic.source = 'Role Planner';
  return diagnostic;
}

function tellProblem(code: DecisionProblemCode): string {
  switch (code) {
    case 'conflict':
      return l10n.t('a merge was not finished here. Keep the lines that hold and delete the marks.');
    case 'syntax':
      return l10n.t('this is not JSON. Look for a missing comma, quote or bracket.');
    case 'encoding':
      return l10n.t('the file is not UTF-8. Save it with that encoding.');
    case 'shape':
      return l10n.t('a list named "decisions" of {…} entries is expected.');
    case 'version':
      return l10n.t('the file was written by a later version. Update Role Planner.');
    case 'text':
      return l10n.t('"text" must be the words of a task, at most 1,000 characters.');
    case 'kind':
      return l10n.t('"kind" must be "project", "operations", "mixed" or "unclear".');
    case 'date':
      return l10n.t('"on" must be a day, such as "2026-05-12".');
    case 'contradiction':
      return l10n.t('the same task is decided in another way further up. Delete one of the two.');
    case 'duplicate':
      return l10n.t('this name is there twice in one {…}. Keep one of the two.');
    case 'size':
      return l10n.t('the file holds more than 5,000 decisions. Delete those that are no longer needed.');
  }
}
