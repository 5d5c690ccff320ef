import { charterFields } from './charterFields';
import type { DocumentKind } from './documentKind';
import type { FieldDefinition } from './fieldDefinition';
import { handoverFields } from './handoverFields';
import { improvementFields } from './improvementFields';
import { runbookFields } from './runbookFields';

/** Per kind its fields, in the order in which a document gives them. */
export const fieldCatalog: Readonly<Record<DocumentKind, readonly FieldDefinition[]>> = {
  'project-charter': charterFields,
  'operations-runbook': runbookFields,
  'handover-record': handoverFields,
  'improvement-request': improvementFields,
};

export function findDefinition(kind: DocumentKind, key: string): FieldDefinition | undefined {
  return fieldCatalog[kind].find((definition) => definition.key === key);
}
