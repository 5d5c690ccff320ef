import { prepareField } from '../checks/fieldText';
import type { Finding } from '../checks/finding';
import type { FieldState } from '../checks/readState';
import { findDefinition } from '../documents/fieldCatalog';
import type { DocumentField } from '../documents/resolveFields';
import { acceptDeliverable } from './acceptDeliverable';
import type { FixEdit } from './fixEdit';
import { insertFields, type MendedDocument } from './insertFields';
import { fieldAround, silenceInDocument, silenceInSection } from './silenceRule';

export type FixKind = 'insertField' | 'fillField' | 'insertAll' | 'notApplicable' | 'acceptDeliverable' | 'silenceSection' | 'silenceDocument';

/** A way to mend what a finding points out. */
export interface Fix {
  readonly kind: FixKind;
  /** Keys of the fields that it writes; empty where it writes none. */
  readonly keys: readonly string[];
  readonly isPreferred: boolean;
  /** Worked out when it is chosen; undefined where it turns out that the document cannot be mended this way. */
  readonly edits: () => readonly FixEdit[] | undefined;
}

/** @param all findings of the document, for what mends several at once */
export function findFixes(document: MendedDocument, finding: Finding, all: readonly Finding[]): readonly Fix[] {
  const fixes = [...fieldFixes(document, finding, all), ...acceptance(document, finding)];
  const silence = (kind: FixKind, edits: Fix['edits']): Fix => ({ kind, keys: [], isPreferred: false, edits });
  return [
    ...fixes,
    ...(fieldAround(document, finding) ? [silence('silenceSection', () => silenceInSection(document, finding))] : []),
    silence('silenceDocument', () => silenceInDocument(document, finding)),
  ];
}

type Lack = 'absent' | 'blank' | 'open';

function fieldFixes(document: MendedDocument, finding: Finding, all: readonly Finding[]): readonly Fix[] {
  const keys = keysOf(finding).filter((key) => lackOf(document, key) !== undefined);
  const absent = (given: Finding): readonly string[] => keysOf(given).filter((key) => lackOf(document, key) === 'absent');
  const everyAbsent = [...new Set(all.flatMap(absent))];
  const single = keys.flatMap((key): Fix[] => {
    const lack = lackOf(document, key);
    const isSole = keys.length === 1;
    const insert: Fix = { kind: lack === 'absent' ? 'insertField' : 'fillField', keys: [key], isPreferred: isSole, edits: () => insertFields(document, [key]) };
    const answer: Fix = { kind: 'notApplicable', keys: [key], isPreferred: false, edits: () => insertFields(document, [key], 'notApplicable') };
    return [...(lack === 'open' ? [] : [insert]), ...(isSole && mayNotApply(document, key) ? [answer] : [])];
  });
  const together: Fix = { kind: 'insertAll', keys: everyAbsent, isPreferred: keys.length > 1, edits: () => insertFields(document, everyAbsent) };
  return everyAbsent.length > 1 && keys.some((key) => everyAbsent.includes(key)) ? [...single.slice(0, Number(keys.length === 1)), together, ...single.slice(Number(keys.length === 1))] : single;
}

const keysOf = ({ field, data }: Finding): readonly string[] => String(data['field'] ?? field).split(' ').filter((key) => key !== '');

/** What a document lacks of a field: its place, its text, or a text that was ever finished; undefined where nothing can be put in. */
function lackOf({ planning, source }: MendedDocument, key: string): Lack | undefined {
  const definition = findDefinition(planning.kind, key);
  const given = planning.fields.filter((field) => field.key === key);
  if (!definition) return undefined;
  if (given.length === 0) return 'absent';
  const states = given.map((field): FieldState => prepareField(source, field).state);
  const first = given[0]!;
  if (given.length > 1 || !isReplaceable(planning.fields, first)) return undefined;
  if (states[0] === 'blank') return /[|\r\n]/.test(first.text) ? undefined : 'blank';
  return ['placeholder', 'bareNotApplicable'].includes(states[0]!) && definition.mustApply !== true ? 'open' : undefined;
}

const isReplaceable = (fields: readonly DocumentField[], { key, form, value }: DocumentField): boolean =>
  form !== 'frontMatter' && form !== 'tableColumn' && !fields.some((other) => other.key !== key && value.start <= other.label.start && other.label.start < value.end);

const mayNotApply = ({ planning: { kind } }: MendedDocument, key: string): boolean => findDefinition(kind, key)?.mustApply !== true;

function acceptance(document: MendedDocument, finding: Finding): readonly Fix[] {
  return finding.code === 'CH062' ? [{ kind: 'acceptDeliverable', keys: [], isPreferred: true, edits: () => acceptDeliverable(document, finding) }] : [];
}
