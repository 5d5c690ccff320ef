import type { DocumentKind } from './documentKind';
import { fieldCatalog } from './fieldCatalog';
import { foldLabel } from './foldLabel';
import type { DocumentField } from './resolveFields';

/** Share of the required fields that stand under the very names of ours. */
const leastSame = 0.6;

/** Whether a document is made from our form: most of the required fields stand there by the names that our templates give them. */
export function usesOurNames(source: string, kind: DocumentKind, fields: readonly DocumentField[]): boolean {
  const required = fieldCatalog[kind].filter(({ level }) => level === 'R');
  const same = required.filter(({ key, en, zh }) => {
    const ours = [foldLabel(en), foldLabel(zh)];
    return fields.some((field) => field.key === key && ours.includes(foldLabel(source.slice(field.label.start, field.label.end))));
  });
  return same.length >= required.length * leastSame;
}
