import { Diagnostic, DiagnosticSeverity, Range } from 'vscode';
import type { TextDocument } from 'vscode';
import { checkInSteps } from '../../core/checks/checkDocument';
import type { Finding, FindingSeverity } from '../../core/checks/finding';
import type { DocumentKind } from '../../core/documents/documentKind';
import { readInSteps } from '../../core/documents/readDocument';
import type { PlanningDocument } from '../../core/documents/readDocument';
import { takesMarkdown } from '../../host/markdownEditor';
import { tellFinding } from '../../host/ruleMessages/tellFinding';
import { readCheckOptions } from './readCheckOptions';

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

/** A result with what it was found in; undefined where that is none of the four kinds. */
export interface CheckedText extends CheckResult {
  readonly planning?: PlanningDocument;
}

/** Reads and checks a document as it stands at the first step; later ones may come whenever it suits. */
export function* checkText(document: TextDocument): Generator<void, CheckedText> {
  const source = document.getText();
  const options = { ...readCheckOptions(document.uri), today: localDay() };
  const planning = takesMarkdown(document) ? yield* readInSteps(source) : undefined;
  if (!planning || planning.kind === 'none') return { kind: 'none', findings: [] };
  yield;
  return { kind: planning.kind, findings: yield* checkInSteps(planning, source, options), planning };
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

/** Today where the user is, as YYYY-MM-DD. */
function localDay(): string {
  const now = new Date();
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
