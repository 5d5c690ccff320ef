import charterEn from '../../snippets/charter.en.json';
import charterZh from '../../snippets/charter.zh-cn.json';
import handoverEn from '../../snippets/handover.en.json';
import handoverZh from '../../snippets/handover.zh-cn.json';
import improvementEn from '../../snippets/improvement.en.json';
import improvementZh from '../../snippets/improvement.zh-cn.json';
import runbookEn from '../../snippets/runbook.en.json';
import runbookZh from '../../snippets/runbook.zh-cn.json';
import { readCatalog } from '../core/templates/catalog';

/** The same files that package.json contributes as snippets. */
export const builtInTemplates = readCatalog({
  charter: { en: charterEn, 'zh-cn': charterZh },
  runbook: { en: runbookEn, 'zh-cn': runbookZh },
  handover: { en: handoverEn, 'zh-cn': handoverZh },
  improvement: { en: improvementEn, 'zh-cn': improvementZh },
});
