import { checkDocument } from '../../../src/core/checks/checkDocument';
import type { Finding } from '../../../src/core/checks/finding';
import type { DocumentKind } from '../../../src/core/documents/documentKind';
import { readDocument, type PlanningDocument } from '../../../src/core/documents/readDocument';
import { findFixes, type Fix, type FixKind } from '../../../src/core/fixes/findFixes';
import { applyFixes, type FixEdit } from '../../../src/core/fixes/fixEdit';
import type { MendedDocument } from '../../../src/core/fixes/insertFields';
import type { TemplateId } from '../../../src/core/templates/catalog';
import { catalog } from '../templates/templateFiles';

export const templateOfKind: Readonly<Record<DocumentKind, TemplateId>> = {
  'project-charter': 'charter', 'operations-runbook': 'runbook', 'handover-record': 'handover', 'improvement-request': 'improvement',
};

/** A text of one of the four kinds with what a fix needs. */
export function mend(source: string): MendedDocument {
  const planning = readDocument(source);
  if (planning.kind === 'none') throw new Error(`No planning document: ${source}`);
  return { source, planning, template: (language) => catalog[templateOfKind[planning.kind]][language === 'zh' ? 'zh-cn' : 'en'].body };
}

export const findingsIn = (source: string, planning: PlanningDocument): readonly Finding[] => checkDocument(planning, source, { today: '2026-10-10' });

/** The fixes of the first finding of a rule, or of the first that is about a field. */
export function fixesFor(source: string, code: string, key?: string): readonly Fix[] {
  const document = mend(source);
  const all = findingsIn(source, document.planning);
  const finding = all.find((one) => one.code === code && (key === undefined || String(one.data['field']).split(' ').includes(key)));
  if (!finding) throw new Error(`No ${code} among ${all.map((one) => one.code).join(' ')}`);
  return findFixes(document, finding, all);
}

export function editsFor(source: string, code: string, kind: FixKind, key?: string): readonly FixEdit[] {
  const fix = fixesFor(source, code, key).find((one) => one.kind === kind && (key === undefined || one.keys.includes(key)));
  const edits = fix?.edits();
  if (!edits) throw new Error(`${code} has no ${kind}`);
  return edits;
}

/** The text after a fix, each tab stop with its placeholder. */
export const fixed = (source: string, code: string, kind: FixKind, key?: string): string => applyFixes(source, editsFor(source, code, kind, key));

export const codesIn = (source: string): readonly string[] => findingsIn(source, mend(source).planning).map(({ code }) => code);
