import type { DocumentKind } from '../documents/documentKind';
import type { TemplateId } from './catalog';

/** The kind of document that each built-in template makes. */
export const templateKinds: Readonly<Record<TemplateId, DocumentKind>> = {
  charter: 'project-charter',
  runbook: 'operations-runbook',
  handover: 'handover-record',
  improvement: 'improvement-request',
};
