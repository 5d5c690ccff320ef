import { contentLanguages, type ContentLanguage } from '../reference/reference';
import { readSnippet, type Template } from './readSnippet';

export const templateIds = ['charter', 'runbook', 'handover', 'improvement'] as const;
export type TemplateId = (typeof templateIds)[number];

/** The parsed content of snippets/<id>.<language>.json, handed in because the core reads no files outside itself. */
export type SnippetFiles = Readonly<Record<TemplateId, Readonly<Record<ContentLanguage, unknown>>>>;
export type Catalog = Readonly<Record<TemplateId, Readonly<Record<ContentLanguage, Template>>>>;

/** Reads every template; throws when a snippet file is not what {@link readSnippet} expects. */
export function readCatalog(files: SnippetFiles): Catalog {
  const byLanguage = (id: TemplateId) => mapKeys(contentLanguages, (language) => readSnippet(files[id][language]));
  return mapKeys(templateIds, byLanguage);
}

/** The snippet to insert, lines joined with "\n"; VS Code turns them into the document's own line endings. */
export function templateSnippet(catalog: Catalog, id: TemplateId, language: ContentLanguage): string {
  return catalog[id][language].body;
}

function mapKeys<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
