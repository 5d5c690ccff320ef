import type { Page } from 'playwright-core';

const menu = '.action-widget .monaco-list';

/** Opens the quick fixes at the cursor and accepts the one whose title begins so, all by keyboard. */
export async function quickFix(page: Page, title: string, look?: () => Promise<void>): Promise<void> {
  const rows = page.locator(`${menu} .monaco-list-row`);
  const wanted = rows.filter({ hasText: title }).first();
  // VS Code drops the question when findings change while it is being answered: a person asks again.
  for (let left = 5; left > 0; left -= 1) {
    await page.keyboard.press('Control+Period');
    if (await wanted.waitFor({ timeout: 2500 }).then(() => true, () => false)) break;
    await page.keyboard.press('Escape');
  }
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
