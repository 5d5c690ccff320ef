import { fieldCatalog } from '../../../src/core/documents/fieldCatalog';
import { contentLanguages, type ContentLanguage } from '../../../src/core/reference/reference';
import { overlaySnippet } from '../../../src/core/templates/overlaySnippet';
import { readRunbookOverlays, runbookVariants, type RunbookVariant } from '../../../src/core/templates/runbookVariants';
import { catalog, readText } from './templateFiles';

export const variantPath = (language: ContentLanguage): string => `snippets/variants/runbook.${language}.json`;

export const readOverlays = (language: ContentLanguage) => readRunbookOverlays(JSON.parse(readText(variantPath(language))));

export interface VariantCase {
  readonly variant: Exclude<RunbookVariant, 'general'>;
  readonly language: ContentLanguage;
  readonly body: string;
}

/** One case per variant and language, general left out. */
export const variantCases: readonly VariantCase[] = contentLanguages.flatMap((language) =>
  runbookVariants.flatMap((variant) => {
    if (variant === 'general') return [];
    return [{ variant, language, body: overlaySnippet(catalog.runbook[language].body, readOverlays(language)[variant], fieldCatalog['operations-runbook'], language) }];
  }),
);
