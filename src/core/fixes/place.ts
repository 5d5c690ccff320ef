import type { FieldForm } from '../documents/mark';
import type { DocumentField } from '../documents/resolveFields';
import type { SnippetPart } from '../templates/parseSnippet';
import type { PlanningDocument } from '../documents/readDocument';
import type { PageHeadings } from './pageHeadings';

/** What a place for a new field is looked for in. */
export interface Surroundings extends PageHeadings {
  readonly source: string;
  readonly planning: PlanningDocument;
  /** Where a field stands in the order of the catalog. */
  readonly rankOf: (key: string) => number;
}

/** A place for a new field and how it is written there. */
export interface Place {
  readonly at: number;
  /** Whether it is written on lines of its own, or as one line. */
  readonly isBlock: boolean;
  /** Of a block, the level of the heading above it. */
  readonly level: number;
  /** What parts at the same place are ordered by: rows belong to what is above, deeper headings come first. */
  readonly order: number;
  readonly write: (name: string, body: readonly SnippetPart[], nth: number) => readonly SnippetPart[];
}

/** The field of some forms that a new one comes after by the catalog, else the one that it comes before. */
export function findNeighbour({ planning, rankOf }: Surroundings, key: string, forms: readonly FieldForm[]): { readonly field: DocumentField; readonly isBefore: boolean } | undefined {
  const rank = rankOf(key);
  let before: DocumentField | undefined;
  let after: DocumentField | undefined;
  for (const field of planning.fields) {
    if (!forms.includes(field.form)) continue;
    const other = rankOf(field.key);
    if (other < rank && (!before || other >= rankOf(before.key))) before = field;
    if (other > rank && (!after || other < rankOf(after.key))) after = field;
  }
  if (before) return { field: before, isBefore: true };
  return after && { field: after, isBefore: false };
}

export function lineStart(source: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n\uFEFF]/.test(source.charAt(start - 1))) start--;
  return start;
}

export function lineEnd(source: string, at: number): number {
  const found = source.slice(at).search(/[\r\n]/);
  return found < 0 ? source.length : at + found;
}

/** Where the line after begins; the end of the text when there is none. */
export function nextLine(source: string, at: number): number {
  const end = lineEnd(source, at);
  return end + (source.startsWith('\r\n', end) ? 2 : end < source.length ? 1 : 0);
}
