import type { DocumentKind } from '../documents/documentKind';
import { fieldCatalog } from '../documents/fieldCatalog';
import type { PlanningDocument } from '../documents/readDocument';

/** Share of the required fields that a document has a place for, from which on it keeps to the form; runbooks leave more of them out. */
const leastShare: Readonly<Record<DocumentKind, number>> = { 'project-charter': 2 / 3, 'operations-runbook': 0.6, 'handover-record': 2 / 3, 'improvement-request': 2 / 3 };

/**
 * Whether a document keeps to the fields of its kind: it says its kind in its front matter, or has a place for most of what is required.
 * Others have a form of their own: what the rules look for beside what they say was never meant to be there.
 */
export function followsForm({ kind, isDeclared, fields }: PlanningDocument): boolean {
  if (isDeclared) return true;
  const required = fieldCatalog[kind].filter(({ level }) => level === 'R');
  const given = new Set(fields.map(({ key }) => key));
  return required.filter(({ key }) => given.has(key)).length >= required.length * leastShare[kind];
}
