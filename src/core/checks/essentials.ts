import type { DocumentKind } from '../documents/documentKind';

/**
 * What no document of a kind can do without, whatever its form; of each group one field is enough, and the first is the one to
 * name. A runbook has none: steps for one alert, or for one release, are a whole one.
 */
export const essentials: Readonly<Record<DocumentKind, readonly (readonly string[])[]>> = {
  'project-charter': [
    ['projectManager', 'sponsor', 'team', 'stakeholders', 'signOff'],
    ['objectives', 'successCriteria', 'purpose', 'benefits'],
    ['deliverables', 'inScope'],
    ['milestones', 'startEnd'],
    ['risks', 'assumptions', 'constraints', 'dependencies'],
  ],
  'operations-runbook': [],
  'handover-record': [
    ['receivers', 'givers', 'signOff'],
    ['scope', 'documents', 'accessTransfer', 'knowledge'],
    ['openItems', 'readiness', 'acceptance'],
  ],
  'improvement-request': [
    ['problem', 'impact', 'evidence'],
    ['goal', 'options', 'benefit'],
  ],
};
