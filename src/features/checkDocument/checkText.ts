import { Range } from 'vscode';
import type { Diagnostic, TextDocument } from 'vscode';
import { checkDocument } from '../../core/checks/checkDocument';
import type { Finding } from '../../core/checks/finding';
import type { DocumentKind } from '../../core/documents/documentKind';
import { readDocument } from '../../core/documents/readDocument';
import { checkOptionsFor } from '../../host/checkOptions';
import { takesMarkdown } from '../../host/markdownEditor';
import { tellFinding } from '../../host/ruleMessages/tellFinding';
import { toDiagnostic } from '../../host/toDiagnostic';

/** What "Check Document" answers to whoever runs it as a command. */
export interface CheckResult {
  readonly kind: DocumentKind | 'none';
  readonly findings: readonly Finding[];
}

/** Reads and checks a document as it stands at this moment. */
export function checkText(document: TextDocument): CheckResult {
  const source = document.getText();
  const planning = takesMarkdown(document) ? readDocument(source) : undefined;
  if (!planning || planning.kind === 'none') return { kind: 'none', findings: [] };
  return { kind: planning.kind, findings: checkDocument(planning, source, checkOptionsFor(document.uri)) };
}

/** @param document in the version that was checked */
export function diagnosticsOf({ findings }: CheckResult, document: TextDocument): Diagnostic[] {
  return findings.map((finding) => {
    const range = new Range(document.positionAt(finding.start), document.positionAt(finding.end));
    return toDiagnostic(range, { ...finding, message: tellFinding(finding) });
  });
}
