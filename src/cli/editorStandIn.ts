import chinese from '../../l10n/bundle.l10n.zh-cn.json';

/**
 * What the command line is built with where the editor's extension says `vscode`: so that both tell findings in the very same words.
 * Only what those words need is here.
 */

export const interfaceLanguages = ['en', 'zh-cn'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const bundles: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = { en: {}, 'zh-cn': chinese };
let language: InterfaceLanguage = 'en';

export function useLanguage(chosen: InterfaceLanguage): void {
  language = chosen;
}

export const env = {
  get language(): InterfaceLanguage {
    return language;
  },
};

export const l10n = {
  /** The English sentence, or its translation, with `{0}` and so on filled in. */
  t(message: string, ...values: readonly (string | number | boolean)[]): string {
    return (bundles[language][message] ?? message).replace(/\{(\d+)\}/g, (placeholder, index: string) => String(values[Number(index)] ?? placeholder));
  },
};
