import variantsEn from '../../../snippets/variants/runbook.en.json';
import variantsZh from '../../../snippets/variants/runbook.zh-cn.json';
import { fieldCatalog } from '../../core/documents/fieldCatalog';
import type { ContentLanguage } from '../../core/reference/reference';
import { templateSnippet } from '../../core/templates/catalog';
import { overlaySnippet } from '../../core/templates/overlaySnippet';
import { readRunbookOverlays } from '../../core/templates/runbookVariants';
import { templateKinds } from '../../core/templates/templateKinds';
import { templateCatalog } from '../../host/templateCatalog';
import type { BuiltInTemplate } from './templateChoice';

/** What the variants of the runbook say differently. */
const overlays = { en: readRunbookOverlays(variantsEn), 'zh-cn': readRunbookOverlays(variantsZh) };

/** The snippet to insert; lines joined with "\n". */
export function builtInSnippet({ id, variant = 'general' }: BuiltInTemplate, language: ContentLanguage): string {
  const body = templateSnippet(templateCatalog, id, language);
  return variant === 'general' ? body : overlaySnippet(body, overlays[language][variant], fieldCatalog[templateKinds[id]], language);
}
