import type { DocumentKind } from './documentKind';
import { matchTitle, neighbourTitles, otherTitles, type TitleMatch } from './documentTitles';
import { readHandingOver } from './handingOver';
import { countAspects } from './kindAspects';
import type { Mark } from './mark';
import { findNeighbourPenalty } from './neighbourPenalty';
import { readLooseLabels } from './readLooseLabels';
import { resolveFields } from './resolveFields';
import type { Appearance } from './scoreKind';

/** What a text has at least, by its title, for its content to make it of a kind. */
interface Demand {
  readonly match: readonly TitleMatch[];
  readonly aspects: number;
  /** Different fields, named or in plain speech. */
  readonly fields: number;
  /** Of each group one field. */
  readonly core: readonly (readonly string[])[];
  /** Fields that it has once; a text that gives them again and again is a list of such things. */
  readonly single?: readonly string[];
}

const problem = ['problem', 'impact', 'evidence'];
const wanted = ['goal', 'benefit', 'options', 'urgency', 'costEstimate', 'decision'];

const demands: Readonly<Partial<Record<DocumentKind, readonly Demand[]>>> = {
  'project-charter': [
    {
      match: ['clear'], aspects: 3, fields: 2,
      core: [['sponsor', 'projectManager', 'pmAuthority', 'operationsOwner', 'budget', 'signOff', 'approvalRequirements', 'exitCriteria', 'inScope', 'outOfScope', 'deliverables', 'successCriteria', 'milestones', 'startEnd', 'risks']],
    },
  ],
  'operations-runbook': [{ match: ['loose'], aspects: 4, fields: 2, core: [['procedures', 'cadence', 'escalation', 'recovery', 'troubleshooting']] }],
  'improvement-request': [
    { match: ['clear'], aspects: 3, fields: 3, core: [problem, wanted] },
    // A plan to improve something is a request where it says what for and leaves somebody to decide.
    { match: ['loose'], aspects: 4, fields: 4, core: [['problem'], ['options'], ['benefit', 'goal', 'impact'], ['id', 'raised', 'owner', 'urgency', 'decision', 'costEstimate']], single: ['problem', 'options'] },
  ],
};

const fewestTransfers = 3;
const mostNeighbours = 2;

/** A document that is called by the name of a kind, under headings of its own, is of the kind when its text bears the name out. */
export function chooseByContent(source: string, marks: readonly Mark[], prose: readonly string[], { title, labels }: Appearance): DocumentKind | undefined {
  if (neighbourTitles.test(title)) return undefined;
  const isAlone = (kind: DocumentKind): boolean => findNeighbourPenalty(kind, labels, true) <= mostNeighbours;
  for (const [kind, all] of Object.entries(demands) as [DocumentKind, readonly Demand[]][]) {
    const match = matchTitle(kind, title);
    const demand = all.find((each) => each.match.includes(match));
    if (!demand || (match !== 'clear' && otherTitles.test(title)) || !isAlone(kind) || (countAspects(kind, prose) ?? 0) < demand.aspects) continue;
    const named = resolveFields(source, kind, marks);
    const keys = new Set(resolveFields(source, kind, readLooseLabels(source, kind, marks, named)).map(({ key }) => key));
    if (demand.single && isList(marks, kind, demand.single)) continue;
    if (keys.size >= demand.fields && demand.core.every((group) => group.some((key) => keys.has(key)))) return kind;
  }
  if (matchTitle('handover-record', title) === 'none' || otherTitles.test(title) || !isAlone('handover-record')) return undefined;
  const { transfers, workLog } = readHandingOver(prose);
  return transfers >= fewestTransfers && transfers > 2 * workLog ? 'handover-record' : undefined;
}

const mostOfOne = 2;

function isList(marks: readonly Mark[], kind: DocumentKind, single: readonly string[]): boolean {
  return single.some((key) => marks.filter((mark) => mark.form !== 'tableColumn' && mark.keys[kind].includes(key)).length > mostOfOne);
}
