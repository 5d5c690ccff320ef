import { Diagnostic, DiagnosticSeverity, l10n, Range } from 'vscode';
import type { TextDocument } from 'vscode';
import { checkTemplate } from '../../../core/templates/checkTemplate';
import type { TemplateFinding } from '../../../core/templates/checkTemplate';
import { sectionNames, tellTemplateFault } from '../../../host/templateWords';

/** What keeps a team's template from being inserted, or what documents made from it will lack. */
export function diagnoseTemplate(document: TextDocument): Diagnostic[] {
  const finding = checkTemplate(document.getText());
  if (!finding) {
    return [];
  }
  const range = new Range(document.positionAt(finding.start), document.positionAt(finding.end));
  // A faulty template is not inserted at all; one that lacks sections is, when the user wants it.
  const diagnostic = new Diagnostic(range, tell(finding), finding.fault ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
  diagnostic.source = 'Role Planner';
  diagnostic.code = finding.code;
  return [diagnostic];
}

function tell({ fault, missing = [] }: TemplateFinding): string {
  return fault ? tellTemplateFault(fault) : l10n.t('This template lacks required sections: {0}. Add them under headings of these names.', sectionNames(missing));
}
