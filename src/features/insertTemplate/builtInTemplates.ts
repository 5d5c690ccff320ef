import charterEn from '../../../snippets/charter.en.json';
import charterZh from '../../../snippets/charter.zh-cn.json';
import handoverEn from '../../../snippets/handover.en.json';
import handoverZh from '../../../snippets/handover.zh-cn.json';
import improvementEn from '../../../snippets/improvement.en.json';
import improvementZh from '../../../snippets/improvement.zh-cn.json';
import runbookEn from '../../../snippets/runbook.en.json';
import runbookZh from '../../../snippets/runbook.zh-cn.json';
import variantsEn from '../../../snippets/variants/runbook.en.json';
import variantsZh from '../../../snippets/variants/runbook.zh-cn.json';
import { fieldCatalog } from '../../core/documents/fieldCatalog';
import type { ContentLanguage } from '../../core/reference/reference';
import { readCatalog, templateSnippet } from '../../core/templates/catalog';
import { overlaySnippet } from '../../core/templates/overlaySnippet';
import { readRunbookOverlays } from '../../core/templates/runbookVariants';
import { templateKinds } from '../../core/templates/templateKinds';
import type { BuiltInTemplate } from './templateChoice';

/** The same files that package.json contributes as snippets. */
const catalog = readCatalog({
  charter: { en: charterEn, 'zh-cn': charterZh },
  runbook: { en: runbookEn, 'zh-cn': runbookZh },
  handover: { en: handoverEn, 'zh-cn': handoverZh },
  improvement: { en: improvementEn, 'zh-cn': improvementZh },
});

/** What the variants of the runbook say differently. */
const overlays = { en: readRunbookOverlays(variantsEn), 'zh-cn': readRunbookOverlays(variantsZh) };

/** The snippet to insert; lines joined with "\n". */
export function builtInSnippet({ id, variant = 'general' }: BuiltInTemplate, language: ContentLanguage): string {
  const body = templateSnippet(catalog, id, language);
  return variant === 'general' ? body : overlaySnippet(body, overlays[language][variant], fieldCatalog[templateKinds[id]], language);
}
