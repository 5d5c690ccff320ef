import type { Locator, Page } from 'playwright-core';

const widget = '.quick-input-widget';

/**
 * Opens a quick input with a key, types, and gives the row that is wanted.
 * Once more if nothing comes of it: a key that falls into the closing of an earlier quick input is lost.
 */
async function find(page: Page, key: string, text: string, wanted: (row: Locator) => Locator, attempts = 3): Promise<Locator> {
  const row = wanted(page.locator(`${widget} .monaco-list-row`)).first();
  await page.keyboard.press(key);
  try {
    await page.locator(`${widget} .quick-input-box input`).fill(text, { timeout: 3000 });
    await row.waitFor({ timeout: 5000 });
    return row;
  } catch (error) {
    if (attempts === 1) throw error;
    return find(page, key, text, wanted, attempts - 1);
  }
}

/** Accepts the wanted row of a quick input. */
async function choose(page: Page, key: string, text: string, wanted: (row: Locator) => Locator, attempts = 3): Promise<void> {
  const row = await find(page, key, text, wanted);
  try {
    await row.click({ timeout: 3000 });
  } catch (error) {
    // Whatever took the focus meanwhile has closed it.
    if (attempts === 1) throw error;
    return choose(page, key, text, wanted, attempts - 1);
  }
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
