import type { PlanningDocument } from '../documents/readDocument';
import type { ContentLanguage } from '../reference/reference';

/** The language in which something is added to a document; in a mixed one that of most of its labels. */
export function contentLanguageOf({ language, fields }: PlanningDocument, source: string): ContentLanguage {
  if (language !== 'mixed') return language === 'zh' ? 'zh-cn' : 'en';
  const chinese = fields.filter(({ label }) => /[\u3400-\u9fff]/.test(source.slice(label.start, label.end))).length;
  return chinese * 2 >= fields.length ? 'zh-cn' : 'en';
}
