import { Diagnostic, DiagnosticSeverity, Range } from 'vscode';
import type { TextDocument } from 'vscode';
import { checkDocument } from '../../core/checks/checkDocument';
import type { Finding, FindingSeverity } from '../../core/checks/finding';
import type { DocumentKind } from '../../core/documents/documentKind';
import { readDocument } from '../../core/documents/readDocument';
import { localDay } from '../../host/localDay';
import { takesMarkdown } from '../../host/markdownEditor';
import { tellFinding } from '../../host/ruleMessages/tellFinding';
import { readSeverities } from './readSeverities';

/** What "Check Document" answers to whoever runs it as a command. */
export interface CheckResult {
  readonly kind: DocumentKind | 'none';
  readonly findings: readonly Finding[];
}

const severities: Readonly<Record<FindingSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Reads and checks a document as it stands at this moment. */
export function checkText(document: TextDocument): CheckResult {
  const source = document.getText();
  const planning = takesMarkdown(document) ? readDocument(source) : undefined;
  if (!planning || planning.kind === 'none') return { kind: 'none', findings: [] };
  return { kind: planning.kind, findings: checkDocument(planning, source, { ...readSeverities(document.uri), today: localDay() }) };
}

/** @param document in the version that was checked */
export function diagnosticsOf({ findings }: CheckResult, document: TextDocument): Diagnostic[] {
  return findings.map((finding) => {
    const range = new Range(document.positionAt(finding.start), document.positionAt(finding.end));
    const diagnostic = new Diagnostic(range, tellFinding(finding), severities[finding.severity]);
    diagnostic.source = 'Role Planner';
    diagnostic.code = finding.code;
    return diagnostic;
  });
}
