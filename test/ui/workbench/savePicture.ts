import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../../host/paths.mjs';
import type { Locale } from '../texts';
import type { Theme } from './options';

/** Saves the window as screenshots/NAME.png (the folder is not committed). */
export async function savePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(repository, 'screenshots', `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** The README of each language shows one theme. */
const readmeThemes: Readonly<Record<Locale, Theme>> = { en: 'Light Modern', 'zh-cn': 'Dark Modern' };

/** Saves the window as a picture of the README, where this walk is in its language and theme. */
export async function takeReadmePicture(page: Page, name: string, { locale, theme }: { readonly locale: Locale; readonly theme: Theme }): Promise<void> {
  if (theme !== readmeThemes[locale]) return;
  const file = locale === 'en' ? name : `${name}.${locale}`;
  await savePicture(page, file);
  renewReadmePicture(file);
}

/** Takes a saved picture over into docs/images, but only in a run that is meant to renew the README's pictures. */
function renewReadmePicture(name: string): void {
  if (process.env['README_PICTURES'] === undefined) return;
  copyFileSync(join(repository, 'screenshots', `${name}.png`), join(repository, 'docs/images', `${name}.png`));
}
