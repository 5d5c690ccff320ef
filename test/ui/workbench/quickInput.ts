import type { Locator, Page } from 'playwright-core';

const widget = '.quick-input-widget';

/** Opens a quick input with a key, types, and accepts the row with exactly that label. */
async function choose(page: Page, key: string, text: string, isWanted: (row: Locator) => Locator): Promise<void> {
  await page.keyboard.press(key);
  const input = page.locator(`${widget} .quick-input-box input`);
  await input.waitFor();
  await input.fill(text);
  const row = isWanted(page.locator(`${widget} .monaco-list-row`)).first();
  await row.click();
  // Not the widget: a command may go on to ask something in it.
  await row.waitFor({ state: 'hidden' });
  // What now lies under the mouse would show its hover.
  await page.mouse.move(0, 0);
}

const exactly = (text: string): RegExp => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

/** Runs a command by its whole title, as the palette shows it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await choose(page, 'F1', `>${title}`, (row) => row.filter({ has: page.locator('.label-name', { hasText: exactly(title) }) }));
}

/** Opens a file of the folder by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await choose(page, 'Control+KeyP', name, (row) => row.filter({ has: page.locator('.label-name', { hasText: exactly(name) }) }));
  await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
}
