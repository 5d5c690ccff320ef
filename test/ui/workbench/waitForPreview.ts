import type { Page } from 'playwright-core';

const limitMs = 15_000;

/** Waits until a Markdown preview shows the text; the tab is there before its page is. */
export async function waitForPreview(page: Page, text: string): Promise<void> {
  for (const limit = Date.now() + limitMs; Date.now() < limit; ) {
    for (const frame of page.frames()) {
      const isShown = await frame.evaluate((wanted) => document.querySelector('.markdown-body')?.textContent?.includes(wanted) === true, text).catch(() => false);
      if (isShown) return;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`No preview shows “${text}”.`);
}
