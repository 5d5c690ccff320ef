import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReference } from '../../../src/core/reference/readReference';
import { contentLanguages } from '../../../src/core/reference/reference';
import type { ContentLanguage, Reference } from '../../../src/core/reference/reference';

export function loadContent(language: ContentLanguage): string {
  return readFileSync(join(process.cwd(), 'media', 'reference', `${language}.md`), 'utf8');
}

export function loadReference(language: ContentLanguage): Reference {
  return readReference(loadContent(language));
}

export function loadReferences(): readonly { readonly language: ContentLanguage; readonly reference: Reference }[] {
  return contentLanguages.map((language) => ({ language, reference: loadReference(language) }));
}
