import { trimSpan, type Span } from '../markdown/span';
import type { DocumentKind } from './documentKind';
import { findDefinition } from './fieldCatalog';
import type { FieldForm, Mark } from './mark';
import { trimRules } from './trimRules';

/** A field as a document gives it. `text` is exactly the document's slice `value`; both are empty when nothing is written. */
export interface DocumentField {
  readonly key: string;
  readonly form: FieldForm;
  /** The words of the heading or label, without numbering, marks and colon. */
  readonly label: Span;
  /** Without white space around it; where one would begin to write when it is empty. */
  readonly value: Span;
  readonly text: string;
  /** 1 to 6 for headings. */
  readonly level?: number;
}

/** A field whose end is not known yet. */
interface OpenField {
  readonly mark: Mark;
  readonly keys: readonly string[];
  /** Keys that lines and rows in the section may give. */
  readonly holds: ReadonlySet<string>;
  /** Keys that columns of its tables may give. */
  readonly columns: ReadonlySet<string>;
  /** Keys of its own that such lines give anew: the section is a form, and its parts are the fields. */
  readonly given: Set<string>;
}

/** The fields of a document of this kind in the order of their labels; one pass over the marks. */
export function resolveFields(source: string, kind: DocumentKind, marks: readonly Mark[]): readonly DocumentField[] {
  const fields: DocumentField[] = [];
  let section: OpenField | undefined;
  let line: OpenField | undefined;

  const close = (field: OpenField | undefined, end: number): void => {
    if (!field) return;
    const { form, label, beside, level, limit } = field.mark;
    const value = trimRules(source, beside.start, Math.max(beside.start, Math.min(end, limit)));
    const text = source.slice(value.start, value.end);
    for (const key of field.keys) {
      if (!field.given.has(key)) fields.push({ key, form, label, value, text, ...(level > 0 && form === 'heading' && { level }) });
    }
  };
  const open = (mark: Mark, keys: readonly string[]): OpenField => ({ mark, keys, ...collectParts(kind, keys), given: new Set() });

  for (const mark of marks) {
    const keys = mark.keys[kind];
    if (mark.level > 0) {
      close(line, mark.start);
      line = undefined;
      if (section && !endsSection(section, mark, keys)) continue;
      close(section, mark.start);
      section = keys.length > 0 ? open(mark, keys) : undefined;
      continue;
    }
    const accepted = acceptKeys(mark, keys, section);
    if (line && (accepted.length > 0 || endsLine(source, line, mark))) {
      close(line, mark.start);
      line = undefined;
    }
    if (accepted.length === 0) continue;
    if (section && (section.given.size > 0 || isBlank(source, section.mark.beside.start, mark.start))) for (const key of accepted) section.given.add(key);
    const field = open(mark, accepted);
    if (isOpen(source, mark)) line = field;
    else close(field, mark.beside.end);
  }
  close(line, source.length);
  close(section, source.length);
  return dropEmptyContainers(fields).sort((a, b) => a.label.start - b.label.start);
}

/** A merged heading holds its own parts too. */
function collectParts(kind: DocumentKind, keys: readonly string[]): Pick<OpenField, 'holds' | 'columns'> {
  const definitions = keys.flatMap((key) => findDefinition(kind, key) ?? []);
  const holds = new Set([...definitions.flatMap((definition) => definition.holds ?? []), ...(keys.length > 1 ? keys : [])]);
  return { holds, columns: new Set(definitions.flatMap(({ columns }) => columns ?? [])) };
}

/**
 * A field's own parts do not end it: the same name again below it, unless it is a part by itself ("Included" below "Scope"),
 * or a name two levels deeper ("Rollback" of a procedure).
 */
function endsSection({ mark: { level }, keys, holds }: OpenField, mark: Mark, found: readonly string[]): boolean {
  if (mark.level <= level) return true;
  if (found.length === 0 || (found.every((key) => keys.includes(key)) && !found.every((key) => holds.has(key)))) return false;
  return level === 1 || mark.level === level + 1;
}

function acceptKeys({ form }: Mark, keys: readonly string[], section: OpenField | undefined): readonly string[] {
  if (form === 'frontMatter') return keys;
  if (form === 'tableColumn') return keys.filter((key) => section?.columns.has(key));
  return section ? keys.filter((key) => section.holds.has(key)) : keys;
}

/** A label of nothing known ends a value that goes on below only where it clearly begins something else. */
function endsLine(source: string, { mark }: OpenField, next: Mark): boolean {
  const isEqual = next.form === mark.form && next.limit >= mark.limit;
  return next.start >= mark.limit || (isEqual && isBlank(source, next.beside.start, next.beside.end));
}

function isOpen(source: string, { goesOn, isItem, beside }: Mark): boolean {
  if (!goesOn) return false;
  const value = trimSpan(source, beside.start, beside.end);
  return isItem || !value || /[:：]/.test(source.charAt(value.end - 1));
}

/** Whether nothing but marks of lists, emphasis and numbering stands there. */
function isBlank(source: string, start: number, end: number): boolean {
  return end - start < 200 && /^[\s\d>*+_.)|:：-]*$/.test(source.slice(start, end));
}

/** "Scope" with nothing of its own above "In scope" is no second, empty scope. */
function dropEmptyContainers(fields: readonly DocumentField[]): DocumentField[] {
  const filled = new Set(fields.filter(({ text }) => text !== '').map(({ key }) => key));
  return fields.filter(({ form, text, key }) => form !== 'heading' || text !== '' || !filled.has(key));
}
