import type { DocumentKind } from './documentKind';
import { matchTitle } from './documentTitles';
import { readHandingOver } from './handingOver';
import { readAspects } from './kindAspects';
import type { DocumentField } from './resolveFields';

/** Things that a charter speaks of at the least: what is only called one hardly says who, when, for how much or what for. */
const fewestAspects = 3;
/** With so many fields under proper names a charter is one, terse as it may be. */
const manyFields = 4;
/** Fewer lines are a beginning, of which little can be asked. */
const shortText = 10;
/** So many lines about commits and sessions are no accident. */
const longWorkLog = 4;

/** Whether the text of a document bears out what its title and its headings say it is. */
export function bearsOut(kind: DocumentKind, prose: readonly string[], title: string, fields: readonly DocumentField[]): boolean {
  if (kind === 'project-charter') {
    if (prose.length < shortText || matchTitle(kind, title) !== 'clear') return true;
    return new Set(fields.map(({ key }) => key)).size >= manyFields || readAspects(kind, prose).size >= fewestAspects;
  }
  if (kind !== 'handover-record') return true;
  const { transfers, workLog } = readHandingOver(prose);
  return workLog < longWorkLog || workLog <= transfers;
}
