import { documentKinds, type DocumentKind } from './documentKind';

/** How each kind of document is called in running text, folded. */
const names: Readonly<Record<DocumentKind, RegExp>> = {
  'project-charter': /\b(?:project )?charters?\b|项目章程|立项书/,
  'operations-runbook': /\brun ?books?\b|运[行维]手册/,
  'handover-record': /\bhand-?over (?:record|document|checklist)s?\b|移交单|交接单/,
  'improvement-request': /\b(?:improvement|change) requests?\b|改进申请|变更申请/,
};

/** Two at a time name each other in any hand-over; a text that is none of them speaks of more. */
const most = 2;

/** Whether a text names so many kinds of documents that it is about how they belong together. */
export function namesAllKinds(prose: readonly string[]): boolean {
  return documentKinds.filter((kind) => prose.some((line) => names[kind].test(line))).length > most;
}
