import type { FieldLevels } from '../documents/applyLevels';
import { documentKinds } from '../documents/documentKind';
import { fieldCatalog } from '../documents/fieldCatalog';
import type { FieldLevel } from '../documents/fieldDefinition';

/** The words for levels in settings. */
const levelWords: Readonly<Record<string, FieldLevel>> = { required: 'R', recommended: 'S', optional: 'O' };

let names: ReadonlySet<string> | undefined;
const isField = (name: string): boolean => (names ??= new Set(documentKinds.flatMap((kind) => fieldCatalog[kind].map(({ key }) => `${kind}.${key}`)))).has(name);

/**
 * Reads `{ "project-charter.budget": "recommended" }` as someone wrote it. Never throws: what is not allowed is left out and named
 * in `wrong`; `levels` is undefined where nothing of it can be used.
 */
export function readFieldLevels(value: unknown): { readonly levels: FieldLevels | undefined; readonly wrong: readonly string[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { levels: undefined, wrong: [] };
  const levels: Record<string, FieldLevel> = {};
  const wrong: string[] = [];
  for (const [name, word] of Object.entries(value)) {
    const level = typeof word === 'string' && Object.hasOwn(levelWords, word) ? levelWords[word] : undefined;
    if (level && isField(name)) levels[name] = level;
    else wrong.push(name);
  }
  return { levels, wrong };
}
