import type { InterfaceLanguage } from './editorStandIn';

/** The language of the words: as the environment says it in the usual order, else as the system does. */
export function chooseLanguage(environment: Readonly<Record<string, string | undefined>>, system: string): InterfaceLanguage {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || system;
  return named.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}
