import type { Page } from 'playwright-core';

const menu = '.action-widget .monaco-list';

/** Opens the quick fixes at the cursor and accepts the one whose title begins so, all by keyboard. */
export async function quickFix(page: Page, title: string, look?: () => Promise<void>): Promise<void> {
  const rows = page.locator(`${menu} .monaco-list-row`);
  const wanted = rows.filter({ hasText: title }).first();
  await page.keyboard.press('Control+Period');
  await wanted.waitFor();
  const focused = page.locator(`${menu} .monaco-list-row.focused`);
  for (let left = await rows.count(); left > 0; left -= 1) {
    if (((await focused.textContent()) ?? '').includes(title)) break;
    await page.keyboard.press('ArrowDown');
  }
  await look?.();
  await page.keyboard.press('Enter');
  await page.locator(menu).waitFor({ state: 'hidden' });
}
