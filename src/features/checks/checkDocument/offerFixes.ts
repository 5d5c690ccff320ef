import { CodeAction, CodeActionKind, l10n } from 'vscode';
import type { Diagnostic, Range, TextDocument } from 'vscode';
import type { Finding } from '../../../core/checks/finding';
import { foldWidth } from '../../../core/detection/foldWidth';
import type { DocumentKind } from '../../../core/documents/documentKind';
import type { PlanningDocument } from '../../../core/documents/readDocument';
import { findFixes } from '../../../core/fixes/findFixes';
import { findLooseDates } from '../../../core/fixes/findLooseDates';
import type { MendedDocument } from '../../../core/fixes/insertFields';
import { textPart, toEdits } from '../../../core/fixes/fixEdit';
import { templateSnippet, type TemplateId } from '../../../core/templates/catalog';
import { commandIds } from '../../../core/ids';
import { codeOf } from '../../../host/codeOf';
import { tellFinding } from '../../../host/ruleMessages/tellFinding';
import { templateCatalog } from '../../../host/templateCatalog';
import { diagnosticSource } from '../../../host/toDiagnostic';
import { FixAction } from './FixAction';
import { fixTitle } from './fixTitle';

const templates: Readonly<Record<DocumentKind, TemplateId>> = {
  'project-charter': 'charter', 'operations-runbook': 'runbook', 'handover-record': 'handover', 'improvement-request': 'improvement',
};
/** Dates are looked for in what is selected, not in whole documents. */
const mostLines = 40;
/** Who selects a whole document gets what is offered for the first of its findings. */
const mostFindings = 40;

/** The quick fixes for findings and dates in a range of a document that was just read and checked. */
export function offerFixes(document: TextDocument, range: Range, diagnostics: readonly Diagnostic[], findings: readonly Finding[], planning: PlanningDocument): readonly CodeAction[] {
  const mended: MendedDocument = {
    source: document.getText(),
    planning,
    template: (language) => templateSnippet(templateCatalog, templates[planning.kind], language === 'zh' ? 'zh-cn' : 'en'),
  };
  const ours = diagnostics.filter(({ source }) => source === diagnosticSource).slice(0, mostFindings);
  return [...offerDates(mended, document, range, ours), ...joinAlike(ours.flatMap((diagnostic) => offerFor(mended, document, diagnostic, findings)))];
}

/** What several findings are offered alike is offered once, for all of them; what only silences comes last. */
function joinAlike(actions: readonly CodeAction[]): readonly CodeAction[] {
  const byTitle = new Map<string, CodeAction>();
  for (const action of actions) {
    const known = byTitle.get(action.title);
    if (known) known.diagnostics = [...(known.diagnostics ?? []), ...(action.diagnostics ?? [])];
    else byTitle.set(action.title, action);
  }
  const joined = [...byTitle.values()];
  return [...joined.filter((action) => !isSilencing(action)), ...joined.filter(isSilencing)];
}

const isSilencing = (action: CodeAction): boolean => action.command !== undefined || (action instanceof FixAction && action.isSilencing);

function offerFor(mended: MendedDocument, document: TextDocument, diagnostic: Diagnostic, findings: readonly Finding[]): readonly CodeAction[] {
  const code = codeOf(diagnostic);
  const start = document.offsetAt(diagnostic.range.start);
  const end = document.offsetAt(diagnostic.range.end);
  // Several parts that are missing stand at the same place: their messages tell them apart.
  const finding = findings.find((one) => one.code === code && one.start === start && one.end === end && tellFinding(one) === diagnostic.message);
  if (!finding) return [];
  const actions = findFixes(mended, finding, findings).map((fix): CodeAction => {
    const action = new FixAction(fixTitle(fix, finding), document, fix.edits);
    action.isPreferred = fix.isPreferred;
    action.isSilencing = fix.kind === 'silenceSection' || fix.kind === 'silenceDocument';
    return action;
  });
  const off = new CodeAction(l10n.t('Turn {0} off in the settings', finding.code), CodeActionKind.QuickFix);
  off.command = { command: commandIds.turnRuleOff, title: off.title, arguments: [finding.code, document.uri.toString()] };
  return [...actions, off].map((action) => Object.assign(action, { diagnostics: [diagnostic] }));
}

function offerDates(mended: MendedDocument, document: TextDocument, range: Range, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  const text = document.getText(range.with(range.start.with(undefined, 0), document.lineAt(range.end.line).range.end));
  if (range.end.line - range.start.line > mostLines || !/\d\s?[./年-]\s?\d/.test(foldWidth(text))) return [];
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const isChinese = mended.planning.language !== 'en';
  return findLooseDates(mended.source, span, isChinese).flatMap((date) => date.readings.map((reading, index) => {
    const action = new FixAction(l10n.t('Write “{0}” as {1}', date.text, reading), document, () => toEdits(mended.source, [{ start: date.start, end: date.end, parts: [textPart(reading)] }]));
    action.isPreferred = index === 0 && !date.isAmbiguous;
    const about = diagnostics.filter((diagnostic) => diagnostic.range.contains(document.positionAt(date.start)));
    return Object.assign(action, { diagnostics: about });
  }));
}
