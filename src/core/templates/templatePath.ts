import { contentLanguages, type ContentLanguage } from '../reference/reference';

/** Where a team keeps its own templates, below each workspace folder. */
export const templateFolder = ['.vscode', 'role-planner', 'templates'] as const;

/** Whether a file is a team's template: a Markdown file directly in that folder. `path` is absolute, with "/" between its parts, as a URI has it. */
export function isTemplatePath(path: string): boolean {
  return /\/\.vscode\/role-planner\/templates\/[^/]+\.md$/i.test(path);
}

export interface TemplateName {
  /** Without language and extension; what the versions of one template in several languages share. */
  readonly base: string;
  /** Undefined when the name says none: the template is for both. */
  readonly language?: ContentLanguage;
}

/** Reads "charter.en.md", "weekly-ops.zh-cn.md" or "site-visit.md"; undefined when it is no Markdown file. */
export function readTemplateName(fileName: string): TemplateName | undefined {
  const base = /^(.+)\.md$/i.exec(fileName)?.[1];
  if (base === undefined) return undefined;
  const language = contentLanguages.find((code) => base.toLowerCase().endsWith(`.${code}`) && base.length > code.length + 1);
  return language === undefined ? { base } : { base: base.slice(0, -language.length - 1), language };
}

/** The n-th name to try for a new template, n from 1: "charter.en.md", "charter-2.en.md", … */
export function templateFileName(base: string, language: ContentLanguage, n: number): string {
  return `${base}${n > 1 ? `-${n}` : ''}.${language}.md`;
}
