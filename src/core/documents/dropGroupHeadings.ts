import type { DocumentKind } from './documentKind';
import { findDefinition } from './fieldCatalog';
import { foldLabel } from './foldLabel';
import type { DocumentField } from './resolveFields';

/**
 * Takes the fields of a document made from our form, in order; leaves out headings that only group others: "Decisions and
 * signatures" above a section for the signatures is no decision. A heading with the field's own name is always that field.
 */
export function dropGroupHeadings(source: string, kind: DocumentKind, fields: readonly DocumentField[]): readonly DocumentField[] {
  return fields.filter(({ key, text, level, label }, index) => {
    if (text !== '' || level === undefined) return true;
    let after = index + 1;
    while (fields[after]?.label.start === label.start) after++;
    const next = fields[after];
    const definition = findDefinition(kind, key);
    const name = foldLabel(source.slice(label.start, label.end));
    return (next?.level ?? 0) <= level || (definition !== undefined && [definition.en, definition.zh].some((own) => foldLabel(own) === name));
  });
}
