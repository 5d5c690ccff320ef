import { findPlaceholders } from '../detection/findPlaceholders';
import { fieldCatalog } from '../documents/fieldCatalog';
import type { FieldDefinition } from '../documents/fieldDefinition';
import type { Span } from '../markdown/span';
import type { CheckContext } from './checkContext';
import type { FieldText } from './fieldText';
import type { Hit } from './finding';
import { hitAt, hitMatch } from './hits';
import type { Check } from './rule';

/** Fields that are said with another: who states the need or the gain has said why. */
const saidWith: Readonly<Record<string, readonly string[]>> = {
  purpose: ['problem', 'benefits'],
  problem: ['purpose'],
  service: ['serviceName'],
};
/** Fields whose lines to write on are meant to stay until someone signs. */
const signed = new Set(['signOff']);
/** Fields with a rule of their own for being empty below their heading. */
const ownRule = new Set(['outOfScope']);
/** Required only once the request is closed. */
const later = new Set(['improvement-request/decision']);

/** Gives a rule: fields of a level that are nowhere, or have nothing below their label. */
export const findMissing = (...levels: readonly string[]): Check => (context) => {
  const { kind } = context.document;
  const wanted = fieldCatalog[kind].filter(({ level, key }) => levels.includes(level) && !later.has(`${kind}/${key}`));
  return wanted.flatMap((definition): Hit[] => {
    const { key } = definition;
    const given = context.all(key);
    if (given.some(({ state }) => state !== 'blank')) return [];
    if ((saidWith[key] ?? []).some((other) => context.written(other).length > 0)) return [];
    if (given[0] && ownRule.has(key)) return [];
    if (given.length === 0 && titled.has(key) && namesSomething(context.document.title ?? '')) return [];
    return [{ field: key, ...(given[0]?.label ?? titleSpan(context)), data: nameOf(definition) }];
  });
};

/** Fields that a title gives: "Runbook: cold room" names the service. */
const titled = new Set(['projectName', 'serviceName']);
const kindWords = /project|charter|operations?|operating|runbook|manual|procedures?|template|document|form|立?项目?|章程|申请[书表]?|任务书|运行|运维|运营|操作|手册|规程|模板|文档|报告|立项书?/gi;
const namesSomething = (title: string): boolean => /\p{L}{2}/u.test(title.replace(kindWords, ' '));

/** The names of a field in both languages: which one is shown is the host's choice. */
const nameOf = ({ key, en, zh }: FieldDefinition): Record<string, string> => ({ field: key, en, zh });

/** Where something that is nowhere is said to be missing: the title, else the first line with text. */
export function titleSpan({ document: { title }, source }: CheckContext): Span {
  const start = title ? source.indexOf(title) : -1;
  if (title && start >= 0) return { start, end: start + title.length };
  const first = source.search(/\S/);
  if (first < 0) return { start: 0, end: 0 };
  const end = /[\r\n]/.exec(source.slice(first));
  return { start: first, end: end ? first + end.index : source.length };
}

const definitionsOf = ({ document: { kind } }: CheckContext): readonly FieldDefinition[] => fieldCatalog[kind].filter(({ level }) => level !== 'O');

/** Once for each place, also where a merged heading stands for several fields. */
function perField(context: CheckContext, visit: (field: FieldText, definition: FieldDefinition) => Hit | undefined): readonly Hit[] {
  const seen = new Set<number>();
  return definitionsOf(context).flatMap((definition) => context.all(definition.key).flatMap((field) => {
    const hit = visit(field, definition);
    if (!hit || seen.has(hit.start)) return [];
    seen.add(hit.start);
    return [hit];
  }));
}

export const findWholePlaceholders: Check = (context) => perField(context, (field, definition) => {
  const isOpen = field.state === 'placeholder' || (field.state === 'none' && definition.mustApply === true);
  if (!isOpen || signed.has(field.key)) return undefined;
  const text = field.prose.trim().replace(/\s+/g, ' ').slice(0, 60);
  return { ...hitAt(field, field.value, { ...nameOf(definition), text }), level: definition.level === 'R' ? 'E' : 'W' };
});

/** One for a field, at the first place: a form that is still to be filled in has dozens. */
export const findUnfinishedText: Check = (context) => perField(context, (field, definition) => {
  if (field.state !== 'written') return undefined;
  const found = findPlaceholders(field.prose).filter(({ kind }) => kind !== 'line' || !signed.has(field.key));
  const first = found[0];
  return first && hitMatch(field, field.start, first, { ...nameOf(definition), text: first.text, n: found.length });
});

export const findBareNotApplicable: Check = (context) => perField(context, (field, definition) => {
  const isUnanswered = field.state === 'bareNotApplicable' || (field.state === 'reasoned' && definition.mustApply === true);
  return isUnanswered ? { ...hitAt(field, field.value, nameOf(definition)), level: definition.mustApply ? 'E' : 'W' } : undefined;
});
