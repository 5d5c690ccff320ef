import type { DocumentKind } from './documentKind';
import type { TitleMatch } from './documentTitles';
import type { KindScore } from './scoreKind';

/**
 * What a document of a kind has at least, by what its title says. "Runbook" is nearly always true, while "Project charter"
 * and "Handover" also head working groups' rules and notes that hand nothing over. Found with test/fixtures/documents.
 */
export const least: Readonly<Record<DocumentKind, Readonly<Record<TitleMatch, KindScore>>>> = {
  'project-charter': { clear: { total: 4.5, fields: 2, telling: 1 }, loose: { total: 7, fields: 4, telling: 3 }, none: { total: 7, fields: 5, telling: 3 } },
  'operations-runbook': { clear: { total: 4.5, fields: 1, telling: 0 }, loose: { total: 5.5, fields: 3, telling: 2 }, none: { total: 6, fields: 5, telling: 3 } },
  'handover-record': { clear: { total: 6, fields: 2, telling: 2 }, loose: { total: 6.5, fields: 3, telling: 2 }, none: { total: 6, fields: 5, telling: 4 } },
  'improvement-request': { clear: { total: 5, fields: 2, telling: 1 }, loose: { total: 5.5, fields: 4, telling: 3 }, none: { total: 4, fields: 6, telling: 3 } },
};

type Groups = readonly (readonly string[])[];

const outcomes = ['objectives', 'deliverables', 'successCriteria', 'inScope'];
const authority = ['sponsor', 'projectManager', 'pmAuthority', 'operationsOwner'];
/** Someone who gives or takes, or what changes hands: without it a hand-over is a note to whoever comes next. */
const parties = ['givers', 'receivers', 'signOff', 'accessTransfer'];
const means = ['budget', 'signOff', 'approvalRequirements', 'exitCriteria'];

/**
 * Fields of which a document has one of each group, by what its title says: a plan nobody authorises is no charter unless it
 * says so, and what is only called a charter bounds at least something, in content, time, money or by a name.
 */
export const core: Readonly<Record<DocumentKind, Readonly<Record<TitleMatch, Groups>>>> = {
  'project-charter': {
    clear: [[...authority, ...means, 'inScope', 'outOfScope', 'deliverables', 'successCriteria', 'milestones', 'startEnd', 'risks']],
    loose: [[...authority, ...means, 'startEnd'], outcomes],
    none: [authority, means, outcomes],
  },
  'operations-runbook': {
    clear: [],
    loose: [],
    none: [
      ['escalation', 'onCall', 'shiftHandover', 'serviceLevels', 'hours'],
      ['procedures', 'monitoring', 'cadence', 'troubleshooting', 'recovery', 'continuity'],
    ],
  },
  'handover-record': {
    clear: [],
    loose: [parties],
    none: [['givers', 'receivers'], ['scope', 'documents', 'accessTransfer', 'knowledge', 'openItems', 'readiness']],
  },
  'improvement-request': {
    clear: [['problem', 'impact', 'evidence'], ['goal', 'benefit', 'options', 'urgency', 'costEstimate', 'decision']],
    loose: [],
    none: [['id', 'raised'], ['problem'], ['goal', 'benefit', 'options']],
  },
};

/** What even a document with nearly all other fields has one of. */
export const bearers: Readonly<Record<DocumentKind, Groups>> = {
  'project-charter': [[...authority, ...means]],
  'operations-runbook': [['owner', 'onCall', 'escalation', 'serviceLevels', 'hours']],
  'handover-record': [parties],
  'improvement-request': [['id', 'raised', 'owner', 'decision']],
};
