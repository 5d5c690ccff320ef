import { documentKinds, type DocumentKind } from './documentKind';
import { matchTitle, neighbourTitles, otherTitles, withoutSubject, type TitleMatch } from './documentTitles';
import { readHandingOver } from './handingOver';
import { readAspects } from './kindAspects';
import type { Mark } from './mark';
import { findNeighbourPenalty } from './neighbourPenalty';
import { isProcedure } from './procedureShape';
import { readLooseLabels } from './readLooseLabels';
import { resolveFields } from './resolveFields';
import type { Appearance } from './scoreKind';

/** What a text has at least, by its title, for its content to make it of a kind. */
interface Demand {
  readonly match: readonly TitleMatch[];
  /** Things that documents of the kind speak of. */
  readonly aspects: number;
  /** Of which one is among them. */
  readonly anyOf?: readonly string[];
  /** Different fields, named or in plain speech. */
  readonly fields: number;
  /** Of each group one field. */
  readonly core: readonly (readonly string[])[];
  /** Fields that it has once; a text that gives them again and again is a list of such things. */
  readonly single?: readonly string[];
  /** Lines that tell of something changing hands, and of the state of work on software. */
  readonly fewestTransfers?: number;
  readonly mostWorkLog?: number;
  /** Numbered lines. */
  readonly fewestSteps?: number;
}

const outcomes = ['objectives', 'deliverables', 'successCriteria', 'inScope'];
const authority = ['sponsor', 'projectManager', 'pmAuthority', 'operationsOwner'];
const means = ['budget', 'signOff', 'approvalRequirements', 'exitCriteria'];
const bounds = [...authority, ...means, 'inScope', 'outOfScope', 'deliverables', 'successCriteria', 'milestones', 'startEnd', 'risks'];
const problem = ['problem', 'impact', 'evidence'];
const wanted = ['goal', 'benefit', 'options', 'urgency', 'costEstimate', 'decision'];
const toDecide = ['id', 'raised', 'owner', 'urgency', 'decision', 'costEstimate'];
const handedOver = ['scope', 'accessTransfer', 'documents', 'knowledge', 'acceptance'];

const demands: Readonly<Record<DocumentKind, readonly Demand[]>> = {
  'project-charter': [
    { match: ['clear'], aspects: 4, fields: 2, core: [bounds] },
    { match: ['clear'], aspects: 3, anyOf: ['people', 'time', 'money'], fields: 3, core: [bounds] },
    { match: ['loose'], aspects: 4, anyOf: ['money', 'approval'], fields: 5, core: [outcomes, [...authority, ...means]] },
    { match: ['none'], aspects: 5, fields: 7, core: [outcomes, authority, means] },
  ],
  'operations-runbook': [
    { match: ['clear'], aspects: 3, anyOf: ['steps'], fields: 0, core: [] },
    { match: ['loose'], aspects: 4, fields: 2, core: [['procedures', 'cadence', 'escalation', 'recovery', 'troubleshooting']] },
    { match: ['loose'], aspects: 3, fields: 1, core: [['owner', 'onCall', 'procedures', 'cadence', 'escalation', 'contacts', 'hours']], fewestSteps: 4 },
    { match: ['none'], aspects: 6, fields: 6, core: [['recovery', 'continuity'], ['troubleshooting', 'procedures', 'cadence'], ['contacts', 'escalation', 'onCall']] },
  ],
  'handover-record': [
    { match: ['clear'], aspects: 0, fields: 3, core: [['openItems'], handedOver], mostWorkLog: 1 },
    { match: ['loose'], aspects: 0, fields: 3, core: [['openItems'], handedOver], fewestTransfers: 1, mostWorkLog: 0 },
  ],
  'improvement-request': [
    { match: ['clear'], aspects: 4, fields: 2, core: [[...problem, ...wanted]], single: ['problem', 'options'] },
    { match: ['clear'], aspects: 3, fields: 3, core: [problem, wanted], single: ['problem', 'options'] },
    // A plan to improve something is a request where it says what for and leaves somebody to decide.
    { match: ['loose'], aspects: 4, fields: 4, core: [['problem'], ['options'], ['benefit', 'goal', 'impact'], toDecide], single: ['problem', 'options'] },
  ],
};

const mostNeighbours = 2;

/** A document that is called by the name of a kind, under headings of its own, is of the kind when its text bears the name out. */
export function chooseByContent(source: string, marks: readonly Mark[], prose: readonly string[], { title, labels }: Appearance): DocumentKind | undefined {
  if (neighbourTitles.test(withoutSubject(title))) return undefined;
  const isAlone = (kind: DocumentKind): boolean => findNeighbourPenalty(kind, labels, true) <= mostNeighbours;
  for (const [kind, all] of Object.entries(demands) as [DocumentKind, readonly Demand[]][]) {
    const match = matchTitle(kind, title);
    const ofTitle = all.filter((each) => each.match.includes(match));
    if (ofTitle.length === 0 || (match !== 'clear' && otherTitles.test(title)) || !isAlone(kind)) continue;
    const aspects = readAspects(kind, prose);
    const named = resolveFields(source, kind, marks);
    const keys = new Set(resolveFields(source, kind, readLooseLabels(source, kind, marks, named)).map(({ key }) => key));
    if (ofTitle.some((demand) => isMet(demand, aspects, keys) && isInText(demand, prose) && !isList(marks, kind, demand.single ?? []))) return kind;
  }
  if (isHandedOver(source, marks, prose, title) && isAlone('handover-record')) return 'handover-record';
  return isWorkedThrough(source, marks, prose, title) && isAlone('operations-runbook') ? 'operations-runbook' : undefined;
}

const fewestOfOperations = 2;

/** A procedure is a runbook under any title but one of another sort of document. */
function isWorkedThrough(source: string, marks: readonly Mark[], prose: readonly string[], title: string): boolean {
  const isCalledOther = documentKinds.some((kind) => kind !== 'operations-runbook' && matchTitle(kind, title) !== 'none');
  return !isCalledOther && isProcedure(source, marks) && readAspects('operations-runbook', prose).size >= fewestOfOperations;
}

function isMet({ aspects, anyOf, fields, core }: Demand, found: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  if (found.size < aspects || keys.size < fields || (anyOf && !anyOf.some((name) => found.has(name)))) return false;
  return core.every((group) => group.some((key) => keys.has(key)));
}

const step = /^\s*(?:\d{1,2}[.)、]|step \d|步骤 ?[\d一二三四])/;

function isInText({ fewestTransfers = 0, mostWorkLog = Infinity, fewestSteps = 0 }: Demand, prose: readonly string[]): boolean {
  const { transfers, workLog } = readHandingOver(prose);
  return transfers >= fewestTransfers && workLog <= mostWorkLog && prose.filter((line) => step.test(line)).length >= fewestSteps;
}

const mostOfOne = 2;

function isList(marks: readonly Mark[], kind: DocumentKind, single: readonly string[]): boolean {
  return single.some((key) => marks.filter((mark) => mark.form !== 'tableColumn' && mark.keys[kind].includes(key)).length > mostOfOne);
}

const fewestTransfers = 3;
const fewestPossessions = 4;
/** With so much to go on less needs to be said of the giving. */
const manyPossessions = 8;

/** Under a title of the kind what changes hands makes a hand-over; under another one also who gives or takes, and all that one needs to go on. */
function isHandedOver(source: string, marks: readonly Mark[], prose: readonly string[], title: string): boolean {
  const { transfers, workLog, possessions } = readHandingOver(prose);
  if (otherTitles.test(title) || transfers <= 2 * workLog || transfers < fewestTransfers - (possessions >= manyPossessions ? 1 : 0)) return false;
  if (matchTitle('handover-record', title) !== 'none') return true;
  const isNamed = resolveFields(source, 'handover-record', marks).some(({ key }) => key === 'givers' || key === 'receivers');
  return isNamed && possessions >= fewestPossessions;
}
