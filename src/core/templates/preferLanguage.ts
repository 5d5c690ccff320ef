import type { ContentLanguage } from '../reference/reference';
import type { TemplateName } from './templatePath';

/**
 * Of templates that differ in language only, those that suit best: in the wanted language, else for both, else in another.
 * Where there is nothing but another language, that one is better than none.
 */
export function preferLanguage<T extends TemplateName>(templates: readonly T[], wanted: ContentLanguage): readonly T[] {
  const rank = ({ language }: T): number => (language === wanted ? 2 : language === undefined ? 1 : 0);
  const best = new Map<string, number>();
  for (const template of templates) best.set(template.base, Math.max(rank(template), best.get(template.base) ?? 0));
  return templates.filter((template) => rank(template) === best.get(template.base));
}
