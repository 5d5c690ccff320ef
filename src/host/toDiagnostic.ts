import { Diagnostic, DiagnosticSeverity } from 'vscode';
import type { Range } from 'vscode';
import type { FindingSeverity } from '../core/checks/finding';
import type { RuleCode } from '../core/checks/ruleLevels';

const severities: Readonly<Record<FindingSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export const diagnosticSource = 'Role Planner';

/** A finding as VS Code shows it, whoever found it. */
export function toDiagnostic(range: Range, { code, severity, message }: { readonly code: RuleCode; readonly severity: FindingSeverity; readonly message: string }): Diagnostic {
  const diagnostic = new Diagnostic(range, message, severities[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = code;
  return diagnostic;
}
