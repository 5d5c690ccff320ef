import type { DocumentKind } from './documentKind';
import { fieldCatalog } from './fieldCatalog';
import type { FieldDefinition, FieldLevel } from './fieldDefinition';

/** Levels that a team gives to fields, by `<kind>.<key>`, e.g. `project-charter.budget`. */
export type FieldLevels = Readonly<Record<string, FieldLevel>>;

/** The fields of a kind, in their order, at the levels given; without one a field keeps its own. */
export function applyLevels(kind: DocumentKind, levels: FieldLevels = {}): readonly FieldDefinition[] {
  if (Object.keys(levels).length === 0) return fieldCatalog[kind];
  return fieldCatalog[kind].map((definition) => ({ ...definition, level: levels[`${kind}.${definition.key}`] ?? definition.level }));
}
