import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../../host/paths.mjs';

/** Saves the window as screenshots/NAME.png (the folder is not committed). */
export async function savePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(repository, 'screenshots', `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** Takes a saved picture over into docs/images, but only in a run that is meant to renew the README's pictures. */
export function renewReadmePicture(name: string): void {
  if (process.env['README_PICTURES'] === undefined) return;
  copyFileSync(join(repository, 'screenshots', `${name}.png`), join(repository, 'docs/images', `${name}.png`));
}
