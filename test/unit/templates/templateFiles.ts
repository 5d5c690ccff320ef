import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog, templateIds, type SnippetFiles, type TemplateId } from '../../../src/core/templates/catalog';
import type { Template } from '../../../src/core/templates/readSnippet';
import { contentLanguages, type ContentLanguage } from '../../../src/core/reference/reference';

export interface FieldRow {
  readonly key: string;
  readonly level: 'R' | 'S' | 'O';
  readonly en: string;
  readonly zh: string;
}

/** One case per template and language. */
export interface TemplateCase {
  readonly id: TemplateId;
  readonly language: ContentLanguage;
  readonly template: Template;
}

export const readText = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

const readSnippetFile = (id: TemplateId, language: ContentLanguage): unknown => JSON.parse(readText(`snippets/${id}.${language}.json`));

export const snippetFiles = Object.fromEntries(
  templateIds.map((id) => [id, Object.fromEntries(contentLanguages.map((language) => [language, readSnippetFile(id, language)]))]),
) as SnippetFiles;

export const catalog = readCatalog(snippetFiles);

export const templateCases: readonly TemplateCase[] = templateIds.flatMap((id) =>
  contentLanguages.map((language) => ({ id, language, template: catalog[id][language] })),
);

export const fieldTable = JSON.parse(readText('test/fixtures/fields.json')) as Readonly<Record<TemplateId, readonly FieldRow[]>>;

export const fieldName = (field: FieldRow, language: ContentLanguage): string => (language === 'en' ? field.en : field.zh);
