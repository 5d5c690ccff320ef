import { createContext } from '../checks/checkContext';
import { defaultSettings } from '../checks/checkSettings';
import { findMissing } from '../checks/missingFields';
import { findDefinition } from '../documents/fieldCatalog';
import type { FieldDefinition } from '../documents/fieldDefinition';
import { readDocument } from '../documents/readDocument';
import { plainText } from './snippetText';

/** Whoever keeps a template short on purpose says so once, in the words that silence rules in documents. */
const silenced = /<!--\s*role-planner-disable\b[^>]*\bTP004\b/i;

/**
 * The required sections that a template of one of the four kinds does not have at all, by the same rule that checks
 * documents; a section that waits to be written is there. None for any other text, and none where a comment disables TP004.
 *
 * @param body a snippet; throws SnippetSyntaxError when it is none
 */
export function findMissingSections(body: string): readonly FieldDefinition[] {
  const source = plainText(body);
  const document = readDocument(source);
  if (document.kind === 'none' || silenced.test(source)) return [];
  const present = new Set(document.fields.map(({ key }) => key));
  // A template is held to all of the form, whether or not it says its kind.
  const missing = findMissing(createContext({ ...document, isDeclared: true }, source, defaultSettings), 'R');
  return missing.filter(({ field }) => !present.has(field)).flatMap(({ field }) => findDefinition(document.kind, field) ?? []);
}
