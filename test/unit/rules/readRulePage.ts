import { readText } from '../templates/templateFiles';

export const pageFolders = { en: 'docs/rules', 'zh-cn': 'docs/rules/zh-cn' } as const;
export type PageLanguage = keyof typeof pageFolders;
export const pageLanguages = Object.keys(pageFolders) as readonly PageLanguage[];

/** One fenced example: `bad`, `good`, or a file beside them with its kind. */
export interface PageExample {
  readonly role: string;
  readonly file: string;
  readonly kind: string;
  readonly text: string;
}

export interface RulePage {
  readonly text: string;
  readonly title: string;
  /** The line below the title: kind of document and severity. */
  readonly about: string;
  readonly headings: readonly string[];
  readonly examples: readonly PageExample[];
  /** Targets of its links. */
  readonly links: readonly string[];
}

const fence = /^```markdown (bad|good|beside)(?: (\S+) (\S+))?\n([^]*?)^```$/gm;

export function readRulePage(language: PageLanguage, code: string): RulePage {
  const text = readText(`${pageFolders[language]}/${code}.md`);
  const examples = [...text.matchAll(fence)].map(([, role = '', file = '', kind = '', body = '']) => ({ role, file, kind, text: body }));
  const prose = text.replace(fence, '');
  const lines = prose.split('\n').filter((line) => line !== '');
  return {
    text, examples,
    title: (lines[0] ?? '').replace(/^# /, ''),
    about: lines[1] ?? '',
    headings: [...prose.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading),
    links: [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target),
  };
}
