import { findDateRange } from '../detection/findDateRange';
import type { FieldDefinition } from '../documents/fieldDefinition';
import type { Span } from '../markdown/span';
import type { CheckContext } from './checkContext';
import type { Hit } from './finding';
import type { Check } from './rule';

/** Fields that are said with another: who states the need or the gain has said why. */
const saidWith: Readonly<Record<string, readonly string[]>> = {
  purpose: ['problem', 'benefits'],
  problem: ['purpose'],
};
/** Fields that are said with another where its text has what they ask for. */
const saidIn: Readonly<Record<string, readonly [key: string, has: (text: string) => boolean]>> = {
  startEnd: ['milestones', (text) => findDateRange(text) !== undefined],
  continuity: ['recovery', (text) => /fail-?over|drill|disaster|standby|演练|容灾|灾备|主备/i.test(text)],
};
/** Fields with a rule of their own for being empty below their heading. */
const ownRule = new Set(['outOfScope']);
/** Required only once the request is closed. */
const later = new Set(['improvement-request/decision']);

/** Gives a rule: fields of a level that are nowhere, or have nothing below their label. */
export const findMissing = (...levels: readonly string[]): Check => (context) => {
  const { kind } = context.document;
  const wanted = context.definitions.filter(({ level, key }) => levels.includes(level) && !later.has(`${kind}/${key}`));
  return wanted.flatMap((definition): Hit[] => {
    const { key } = definition;
    const given = context.all(key);
    if (given.some(({ state }) => state !== 'blank')) return [];
    if (isSaidElsewhere(context, key)) return [];
    if (given[0] && ownRule.has(key)) return [];
    if (given.length === 0 && titled.has(key) && namesSomething(context.document.title ?? '')) return [];
    return [{ field: key, ...(given[0]?.label ?? titleSpan(context)), data: nameOf(definition) }];
  });
};

/** Fields that a title gives: "Runbook: cold room" names the service. */
const titled = new Set(['projectName', 'serviceName']);
const kindWords = /project|charter|operations?|operating|runbook|manual|procedures?|template|document|form|立?项目?|章程|申请[书表]?|任务书|运行|运维|运营|操作|手册|规程|模板|文档|报告|立项书?/gi;
const namesSomething = (title: string): boolean => /\p{L}{2}/u.test(title.replace(kindWords, ' '));

function isSaidElsewhere({ written }: CheckContext, key: string): boolean {
  const place = saidIn[key];
  if (place && written(place[0]).some(({ prose }) => place[1](prose))) return true;
  return (saidWith[key] ?? []).some((other) => written(other).length > 0);
}

/**
 * Gives a rule for what should be there: a label without text each for itself, what is nowhere in one finding when there is more of
 * it than is set. A short charter that serves its project would else be covered with advice.
 */
export const findMissingRecommended: Check = (context) => {
  const hits = findMissing('S')(context);
  const absent = hits.filter(({ field }) => context.all(field).length === 0);
  const first = absent[0];
  if (!first || absent.length <= context.settings.mostMissingEach) return hits;
  const join = (name: string, mark: string): string => absent.map(({ data }) => data?.[name] ?? '').join(mark);
  const data = { field: join('field', ' '), en: join('en', ', '), zh: join('zh', '、'), n: absent.length };
  return [{ field: '', start: first.start, end: first.end, data }, ...hits.filter((hit) => !absent.includes(hit))];
};

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
