import { findDateRange } from '../detection/findDateRange';
import { findContacts } from '../detection/findContacts';
import { findDates } from '../detection/findDates';
import { findDefinition } from '../documents/fieldCatalog';
import type { FieldDefinition, FieldLevel } from '../documents/fieldDefinition';
import type { Span } from '../markdown/span';
import type { CheckContext } from './checkContext';
import { speaksOf } from '../documents/readLooseLabels';
import { essentials } from './essentials';
import type { FieldText } from './fieldText';
import type { Hit } from './finding';
import type { Check } from './rule';

/** Fields that are said with another: who states the need or the gain has said why. */
const saidWith: Readonly<Record<string, readonly string[]>> = {
  purpose: ['problem', 'benefits'],
  problem: ['purpose'],
  'handover-record/project': ['service'],
  'handover-record/service': ['project'],
};
/** Fields that are said with another where its text has what they ask for. */
const saidIn: Readonly<Record<string, readonly [key: string, has: (text: string) => boolean]>> = {
  startEnd: ['milestones', (text) => findDateRange(text) !== undefined || findDates(text).length > 2],
  continuity: ['recovery', (text) => /fail-?over|drill|disaster|standby|演练|容灾|灾备|主备/i.test(text)],
};
/** Fields with a rule of their own for being empty below their heading, and those with one for being nowhere as well. */
const ownRuleWhereEmpty = new Set(['project-charter/outOfScope']);
const ownRule = new Set(['handover-record/receivers', 'handover-record/openItems']);
/** Required only once the request is closed. */
const later = new Set(['improvement-request/decision']);

/** Fields of a level that are nowhere, or have nothing below their label. */
export function findMissing(context: CheckContext, wanted: FieldLevel): readonly Hit[] {
  const { kind } = context.document;
  const definitions = context.definitions.filter(({ level, key }) => level === wanted && !later.has(`${kind}/${key}`) && !ownRule.has(`${kind}/${key}`));
  return definitions.flatMap((definition): Hit[] => {
    const { key } = definition;
    const given = context.all(key);
    if (given.some(({ state }) => state !== 'blank') || (given.length === 0 && !context.document.isDeclared)) return [];
    // A place of our form that is left empty is told, whatever else says the same.
    if ((isSaidElsewhere(context, key) && !(context.isOurs && given[0])) || (given[0] && holdsParts(context, given[0]))) return [];
    if (given[0] && ownRuleWhereEmpty.has(`${kind}/${key}`)) return [];
    if (given.length === 0 && titled.has(`${kind}/${key}`) && namesSomething(context.document.title ?? '')) return [];
    return [{ field: key, ...(given[0]?.label ?? titleSpan(context)), data: nameOf(definition) }];
  });
}

/** A heading with nothing of its own above the sections that it is made of. */
function holdsParts({ document: { fields } }: CheckContext, { label, full }: FieldText): boolean {
  if (full.trim() !== '') return false;
  const at = fields.findIndex((field) => field.label.start === label.start);
  const level = fields[at]?.level;
  const next = fields.slice(at + 1).find((field) => field.label.start > label.start);
  return level !== undefined && (next?.level ?? 0) > level;
}

/** Fields that a title gives: "Runbook: cold room" names the service. */
const titled = new Set(['project-charter/projectName', 'operations-runbook/serviceName', 'handover-record/project', 'handover-record/service']);
const kindWords = /project|charter|hand(?:ed|ing)?[- ]?over|transition|transfer|record|checklist|operations?|operating|runbook|manual|procedures?|template|document|form|立?项目?|章程|申请[书表]?|任务书|运行|运维|运营|操作|手册|规程|模板|文档|报告|立项书?|移交|交接|清单|记录|工作|单/gi;
const namesSomething = (title: string): boolean => /\p{L}{2}/u.test(title.replace(kindWords, ' '));

function isSaidElsewhere({ document: { kind }, written }: CheckContext, key: string): boolean {
  const place = saidIn[key];
  if (place && written(place[0]).some(({ prose }) => place[1](prose))) return true;
  return (saidWith[`${kind}/${key}`] ?? saidWith[key] ?? []).some((other) => written(other).length > 0);
}

/**
 * A label without text each for itself; what is nowhere in one finding when there is more of it than may stand alone: all of it
 * stands on the title, and a short document would be covered with the same advice. That finding's `data.field` lists the keys.
 */
function stackAbsent(context: CheckContext, hits: readonly Hit[], most: number): readonly Hit[] {
  const absent = hits.filter(({ field }) => context.all(field).length === 0);
  const first = absent[0];
  if (!first || absent.length <= most) return hits;
  return [stack(absent, first), ...hits.filter((hit) => !absent.includes(hit))];
}

function stack(absent: readonly Hit[], first: Hit): Hit {
  const join = (name: string, mark: string): string => absent.map(({ data }) => data?.[name] ?? '').join(mark);
  const data = { field: join('field', ' '), en: join('en', ', '), zh: join('zh', '、'), n: absent.length };
  return { field: '', start: first.start, end: first.end, data };
}

/** With fewer fields than these a document that does not say its kind is too far from it to be told what it lacks. */
const fewestFields = 4;

/** In a document that does not say its kind, and may call its sections what it likes: what it cannot do without, in one finding. */
function missingEssentials(context: CheckContext): readonly Hit[] {
  const { kind, fields } = context.document;
  if (new Set(fields.map(({ key }) => key)).size < fewestFields) return [];
  const lacking = essentials[kind].filter((group) => group.every((key) => context.all(key).length === 0 && !isSaidElsewhere(context, key)));
  const hits = lacking.flatMap(([key = '']): Hit[] => {
    const definition = findDefinition(kind, key);
    return definition ? [{ field: key, ...titleSpan(context), data: nameOf(definition) }] : [];
  });
  return hits[1] && hits[0] ? [stack(hits, hits[0])] : hits;
}

/** What a title, a file name or the line below it gives in whatever words. */
const inTitle: ReadonlySet<string> = new Set(['projectName', 'serviceName', 'project', 'service', 'id', 'raised']);

/** What is made from our form has a place for each of them; there only a title that says it stands for one. */
function isInTitle({ isOurs, document: { kind, title = '' } }: CheckContext, key: string): boolean {
  if (!inTitle.has(key) || !isOurs) return inTitle.has(key);
  return key === 'id' ? /\p{L}[-–]?\d/u.test(title) : titled.has(`${kind}/${key}`) && namesSomething(title);
}

const isSpokenOf = ({ document: { kind }, source }: CheckContext, key: string): boolean => (key === 'contacts' ? findContacts(source).length > 0 : speaksOf(kind, key, source));

/** Recommended sections that are missed in every document of the form. */
const advised: ReadonlySet<string> = new Set(['contacts', 'handoverApproach']);

/** In a document that keeps to the form without saying so: what no heading names and, unless it is made from ours, no word in it speaks of. */
function missingOfForm(context: CheckContext, wanted: FieldLevel): readonly Hit[] {
  const { kind } = context.document;
  const isOurs = wanted === 'R' && context.isOurs;
  const hits = context.definitions.filter(({ level, key }) => level === wanted && !later.has(`${kind}/${key}`) && !ownRule.has(`${kind}/${key}`)).flatMap((definition): Hit[] => {
    const { key } = definition;
    if (isInTitle(context, key) || (wanted === 'S' && !advised.has(key)) || (key === 'handoverApproach' && context.all('operationsOwner').length === 0) || context.all(key).length > 0 || isSaidElsewhere(context, key) || (!isOurs && isSpokenOf(context, key))) return [];
    return [{ field: key, ...titleSpan(context), data: nameOf(definition) }];
  });
  return hits[1] && hits[0] ? [stack(hits, hits[0])] : hits;
}

export const findMissingRequired: Check = (context) => {
  if (!context.document.isDeclared) return [...(context.isForm ? missingOfForm(context, 'R') : missingEssentials(context)), ...findMissing(context, 'R')];
  return stackAbsent(context, findMissing(context, 'R'), context.settings.mostMissingRequired);
};
export const findMissingRecommended: Check = (context) => (context.document.isDeclared ? stackAbsent(context, findMissing(context, 'S'), context.settings.mostMissingEach) : [...(context.isForm ? missingOfForm(context, 'S') : []), ...findMissing(context, 'S')]);

/** The names of a field in both languages: which one is shown is the host's choice. */
export const nameOf = ({ key, en, zh }: FieldDefinition): Record<string, string> => ({ field: key, en, zh });

/** Where something that is nowhere is said to be missing: the title, else the first line with text. */
export function titleSpan({ document: { title }, source }: CheckContext): Span {
  const start = title ? source.indexOf(title) : -1;
  if (title && start >= 0) return { start, end: start + title.length };
  const first = source.search(/\S/);
  if (first < 0) return { start: 0, end: 0 };
  const end = /[\r\n]/.exec(source.slice(first));
  return { start: first, end: end ? first + end.index : source.length };
}
