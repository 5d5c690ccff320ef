import { prepareField } from '../checks/fieldText';
import type { Finding } from '../checks/finding';
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
  const lacks = keysOf(finding).flatMap((key) => {
    const lack = lackOf(document, key);
    return lack ? [[key, lack] as const] : [];
  });
  const isSole = lacks.length === 1;
  const inserts = lacks.filter(([, lack]) => lack !== 'open').map(([key, lack]): Fix =>
    ({ kind: lack === 'absent' ? 'insertField' : 'fillField', keys: [key], isPreferred: isSole, edits: () => insertFields(document, [key]) }));
  // Who waits for a decision is not helped by hearing that there is none.
  const answers = (finding.code === 'IR010' ? [] : lacks).filter(([key]) => findDefinition(document.planning.kind, key)?.mustApply !== true).map(([key]): Fix =>
    ({ kind: 'notApplicable', keys: [key], isPreferred: false, edits: () => insertFields(document, [key], 'notApplicable') }));
  const absent = lacks.some(([, lack]) => lack === 'absent') ? findAbsent(document, all) : [];
  const together: Fix = { kind: 'insertAll', keys: absent, isPreferred: !isSole, edits: () => insertFields(document, absent) };
  const several = absent.length > 1 ? [together] : [];
  return isSole ? [...inserts, ...several, ...answers] : [...several, ...inserts, ...answers];
}

type Lack = 'absent' | 'blank' | 'open';

/** Every field that findings name and that is nowhere. */
function findAbsent({ planning: { kind, fields } }: MendedDocument, all: readonly Finding[]): readonly string[] {
  const given = new Set(fields.map(({ key }) => key));
  return [...new Set(all.flatMap(keysOf))].filter((key) => !given.has(key) && findDefinition(kind, key) !== undefined);
}

const keysOf = ({ field, data }: Finding): readonly string[] => String(data['field'] ?? field).split(' ').filter((key) => key !== '');

/** What a document lacks of a field: its place, its text, or a text that was ever finished; undefined where nothing can be put in. */
function lackOf({ planning, source }: MendedDocument, key: string): Lack | undefined {
  const definition = findDefinition(planning.kind, key);
  const [first, ...others] = planning.fields.filter((field) => field.key === key);
  if (!definition) return undefined;
  if (!first) return 'absent';
  if (others.length > 0 || !isReplaceable(planning.fields, first)) return undefined;
  const { state } = prepareField(source, first);
  if (state === 'blank') return /[|\r\n]/.test(first.text) ? undefined : 'blank';
  return (state === 'placeholder' || state === 'bareNotApplicable') && definition.mustApply !== true ? 'open' : undefined;
}

const isReplaceable = (fields: readonly DocumentField[], { key, form, value }: DocumentField): boolean =>
  form !== 'frontMatter' && form !== 'tableColumn' && !fields.some((other) => other.key !== key && value.start <= other.label.start && other.label.start < value.end);

function acceptance(document: MendedDocument, finding: Finding): readonly Fix[] {
  return finding.code === 'CH062' ? [{ kind: 'acceptDeliverable', keys: [], isPreferred: true, edits: () => acceptDeliverable(document, finding) }] : [];
}
