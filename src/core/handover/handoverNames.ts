import type { ContentLanguage } from '../reference/reference';

const endings: Readonly<Record<ContentLanguage, Readonly<Record<'record' | 'runbook', string>>>> = {
  en: { record: 'handover', runbook: 'runbook' },
  'zh-cn': { record: '移交单', runbook: '运行手册' },
};

/** The names of the two files beside a charter: `kiosks.md` gives `kiosks-handover.md` and `kiosks-runbook.md`. */
export function handoverNames(charterFile: string, language: ContentLanguage): Readonly<Record<'record' | 'runbook', string>> {
  const base = charterFile.replace(/\.(?:md|markdown|txt)$/i, '');
  return { record: `${base}-${endings[language].record}.md`, runbook: `${base}-${endings[language].runbook}.md` };
}
