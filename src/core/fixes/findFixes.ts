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

function fieldFixes(document: MendedDocument, finding: Finding, all: readonly Finding[]): readonly Fix[] {
  const lacks = lacksOf(document, finding);
  const isSole = lacks.length === 1;
  const inserts = lacks.filter(([, lack]) => lack !== 'open').map(([key, lack]): Fix =>
    ({ kind: lack === 'absent' ? 'insertField' : 'fillField', keys: [key], isPreferred: isSole, edits: () => insertFields(document, [key]) }));
  const answers = lacks.filter(([key]) => findDefinition(document.planning.kind, key)?.mustApply !== true).map(([key]): Fix =>
    ({ kind: 'notApplicable', keys: [key], isPreferred: false, edits: () => insertFields(document, [key], 'notApplicable') }));
  const absent = lacks.some(([, lack]) => lack === 'absent') ? [...new Set(all.flatMap((one) => lacksOf(document, one)).filter(([, lack]) => lack === 'absent').map(([key]) => key))] : [];
  const together: Fix = { kind: 'insertAll', keys: absent, isPreferred: !isSole, edits: () => insertFields(document, absent) };
  const several = absent.length > 1 ? [together] : [];
  return isSole ? [...inserts, ...several, ...answers] : [...several, ...inserts, ...answers];
}

type Lack = 'absent' | 'blank' | 'open';

/** The fields that a finding is about and that lack something as a whole. */
const lacksOf = (document: MendedDocument, finding: Finding): readonly (readonly [key: string, lack: Lack])[] =>
  keysOf(finding).flatMap((key) => {
    const lack = lackOf(document, key);
    return lack ? [[key, lack] as const] : [];
  });

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

function acceptance(document: MendedDocument, finding: Finding): readonly Fix[] {
  return finding.code === 'CH062' ? [{ kind: 'acceptDeliverable', keys: [], isPreferred: true, edits: () => acceptDeliverable(document, finding) }] : [];
}
