import { Range } from 'vscode';
import type { Diagnostic, TextDocument } from 'vscode';
import { checkInSteps } from '../../../core/checks/checkDocument';
import type { Finding } from '../../../core/checks/finding';
import type { DocumentKind } from '../../../core/documents/documentKind';
import { readInSteps } from '../../../core/documents/readDocument';
import type { PlanningDocument } from '../../../core/documents/readDocument';
import { checkOptionsFor } from '../../../host/checkOptions';
import { takesMarkdown } from '../../../host/markdownEditor';
import { tellFinding } from '../../../host/ruleMessages/tellFinding';
import { toDiagnostic } from '../../../host/toDiagnostic';

/** What "Check Document" answers to whoever runs it as a command. */
export interface CheckResult {
  readonly kind: DocumentKind | 'none';
  readonly findings: readonly Finding[];
}

/** A result with what it was found in; undefined where that is none of the four kinds. */
export interface CheckedText extends CheckResult {
  readonly planning?: PlanningDocument;
}

/** Reads and checks a document as it stands at the first step; later ones may come whenever it suits. */
export function* checkText(document: TextDocument): Generator<void, CheckedText> {
  const source = document.getText();
  const options = checkOptionsFor(document.uri);
  const planning = takesMarkdown(document) ? yield* readInSteps(source) : undefined;
  if (!planning || planning.kind === 'none') return { kind: 'none', findings: [] };
  yield;
  return { kind: planning.kind, findings: yield* checkInSteps(planning, source, options), planning };
}

/** @param document in the version that was checked */
export function diagnosticsOf({ findings }: CheckResult, document: TextDocument): Diagnostic[] {
  return findings.map((finding) => {
    const range = new Range(document.positionAt(finding.start), document.positionAt(finding.end));
    return toDiagnostic(range, { ...finding, message: tellFinding(finding) });
  });
}
