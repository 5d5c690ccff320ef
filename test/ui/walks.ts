import { locales } from './texts';
import type { Locale } from './texts';
import { allThemes } from './workbench/options';
import type { Theme } from './workbench/options';

/** A run for pictures (`npm run screenshots`) walks in every theme; a test run in light in one language and in dark in the other. */
export const walks: readonly { readonly locale: Locale; readonly theme: Theme }[] =
  process.env['README_PICTURES'] === undefined
    ? [
        { locale: 'en', theme: 'Light Modern' },
        { locale: 'zh-cn', theme: 'Dark Modern' },
      ]
    : locales.flatMap((locale) => allThemes.map((theme) => ({ locale, theme })));
