import { prepareField } from '../checks/fieldText';
import { fieldCatalog, findDefinition } from '../documents/fieldCatalog';
import { readDocument, type PlanningDocument } from '../documents/readDocument';
import type { DocumentField } from '../documents/resolveFields';
import type { SnippetPart } from '../templates/parseSnippet';
import { notApplicable, writeName, writingLanguage, type WritingLanguage } from './documentWords';
import { fillField } from './fillField';
import { applyFixes, toEdits, type FixEdit, type Replacement } from './fixEdit';
import { shiftHeadings } from './shiftHeadings';
import { readPageHeadings } from './pageHeadings';
import type { Place, Surroundings } from './place';
import { lineForms, placeLine } from './placeLine';
import { placeRow } from './placeRow';
import { placeAtEnd, placeAtTop, placeSection } from './placeSection';
import { readTemplatePart } from './templatePart';

/** A document that is to be mended. */
export interface MendedDocument {
  readonly source: string;
  /** What was read from exactly that text. */
  readonly planning: PlanningDocument;
  /** The template of this kind of document, as a snippet. */
  readonly template: (language: WritingLanguage) => string;
}

/** Places that are tried for a field: row, line, section, the end and the top, and once more where a column might have had it. */
const mostAttempts = 6;

/**
 * Adds fields that a document lacks, each at its place and in the manner of the document, or fills those that have a label only.
 * Gives edits in the order of the text, of which each field is read back; undefined where no place is right for any of them.
 *
 * @param content what stands in them: our template's text, or that they do not apply
 */
export function insertFields(document: MendedDocument, keys: readonly string[], content: 'template' | 'notApplicable' = 'template'): readonly FixEdit[] | undefined {
  const attempts = new Map(keys.map((key) => [key, 0]));
  // What finds no place is left out in the end, and the others are placed without it.
  for (let round = 0; round < 2 * mostAttempts && attempts.size > 0; round++) {
    const replacements = replace(document, attempts, content);
    const edits = toEdits(document.source, replacements);
    const lost = findLost(document, edits, [...attempts.keys()]);
    if (lost.length === 0) return edits.length > 0 ? edits : undefined;
    for (const key of lost) {
      const next = attempts.get(key)! + 1;
      if (next < mostAttempts) attempts.set(key, next);
      else attempts.delete(key);
    }
  }
  return undefined;
}

interface Placed {
  readonly place: Place;
  /** @param nth how many of its sort come before it at the same place */
  readonly parts: (nth: number) => readonly SnippetPart[];
}

/** The keys of those that the mended document does not give. */
function findLost({ source, planning }: MendedDocument, edits: readonly FixEdit[], keys: readonly string[]): readonly string[] {
  const changed = applyFixes(source, edits);
  const mended = readDocument(changed);
  if (mended.kind !== planning.kind) return keys;
  const textsOf = (fields: PlanningDocument['fields'], key: string): readonly string[] => fields.flatMap((field) => (field.key === key ? [field.text] : []));
  // What is put in may be read as something else again, and leave the field itself without a text.
  const isSaid = (field: DocumentField): boolean => prepareField(changed, field).state !== 'blank' && !textsOf(planning.fields, field.key).includes(field.text);
  const isLost = (key: string): boolean => !mended.fields.some((field) => field.key === key && isSaid(field));
  const isHidden = (key: string): boolean => textsOf(mended.fields, key).length < textsOf(planning.fields, key).length;
  // What hides another field is no help either.
  return fieldCatalog[planning.kind].some(({ key }) => isHidden(key)) ? keys : keys.filter(isLost);
}

function replace({ source, planning, template }: MendedDocument, attempts: ReadonlyMap<string, number>, content: 'template' | 'notApplicable'): readonly Replacement[] {
  const { kind } = planning;
  const ranks = new Map(fieldCatalog[kind].map(({ key }, index) => [key, index]));
  const rankOf = (key: string): number => ranks.get(key) ?? 0;
  const surroundings: Surroundings = { source, planning, rankOf, ...readPageHeadings(source) };
  const language = writingLanguage(planning, source);
  const placed: Placed[] = [];
  const fills: Replacement[] = [];
  for (const key of [...attempts.keys()].sort((a, b) => rankOf(a) - rankOf(b))) {
    const definition = findDefinition(kind, key);
    const isBesideAnother = content === 'template' && [...attempts.keys()].some((other) => findDefinition(kind, other)?.columns?.includes(key));
    const attempt = attempts.get(key)! - Number(isBesideAnother);
    // First it is left to the other: our template's section of that has a column for it.
    if (!definition || attempt < 0) continue;
    const part = readTemplatePart(template(language), definition, language);
    const body = content === 'notApplicable' ? { block: notApplicable(language), line: notApplicable(language) } : part;
    const given = planning.fields.find((field) => field.key === key);
    const fill = given && attempt === 0 ? fillField(source, given, body) : undefined;
    if (fill) {
      fills.push(fill);
      continue;
    }
    const place = choosePlace(surroundings, key, part.isShort, attempt);
    const name = writeName(planning, source, definition, language);
    placed.push({ place, parts: (nth) => place.write(name, place.isBlock ? shiftHeadings(body.block, place.level - 3) : body.line, nth) });
  }
  return [...fills, ...joinPlaces(placed)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The places that come into question, best first: a short answer among the short ones, a long one under a heading. */
function choosePlace(surroundings: Surroundings, key: string, isShort: boolean, attempt: number): Place {
  const forms = new Set(surroundings.planning.fields.map(({ form }) => form));
  const row = forms.has('tableRow') ? () => placeRow(surroundings, key) : undefined;
  const line = lineForms.some((form) => forms.has(form)) ? () => placeLine(surroundings, key) : undefined;
  const section = forms.has('heading') ? () => placeSection(surroundings, key) : undefined;
  const order = isShort ? [row, line, section] : [section, row, line];
  const places = [...order.flatMap((find) => find?.() ?? []), placeAtEnd(surroundings)];
  return places[attempt] ?? placeAtTop(surroundings);
}

/** What comes to the same place becomes one replacement. */
function joinPlaces(placed: readonly Placed[]): readonly Replacement[] {
  const byPlace = new Map<number, Placed[]>();
  for (const one of placed) byPlace.set(one.place.at, [...(byPlace.get(one.place.at) ?? []), one]);
  return [...byPlace].map(([at, there]) => {
    const ordered = there.map((one, index) => ({ ...one, index })).sort((a, b) => a.place.order - b.place.order || a.index - b.index);
    const parts = ordered.flatMap(({ place, parts: write }, index) => write(ordered.slice(0, index).filter((one) => one.place.order === place.order).length));
    return { start: at, end: at, parts };
  });
}
