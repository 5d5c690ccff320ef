import type { Locator, Page } from 'playwright-core';
import { runCommand } from './quickInput';

/** The Problems view below the editor. */
export class Problems {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await runCommand(this.page, 'View: Focus Problems (Errors, Warnings, Infos)');
    await this.page.locator('.markers-panel').waitFor();
  }

  async close(): Promise<void> {
    await runCommand(this.page, 'View: Hide Panel');
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  /** The lines of findings; with a text those that hold it. Files have lines of their own, without a link to a rule. */
  findings(text?: string): Locator {
    const rows = this.page.locator('.markers-panel .monaco-list-row').filter({ has: this.page.locator('.marker-code') });
    return text === undefined ? rows : rows.filter({ hasText: text });
  }

  /** Waits until the view lists so many findings. */
  async waitForCount(count: number): Promise<void> {
    await this.findings().nth(count - 1).waitFor();
    await this.findings().nth(count).waitFor({ state: 'hidden' });
  }

  /** Waits until nothing at all is found in what is open. */
  waitForNone(): Promise<void> {
    return this.page.locator('.markers-panel', { hasText: 'No problems have been detected in the workspace' }).waitFor();
  }

  /** Follows the code of a finding to its page. */
  openRule(code: string): Promise<void> {
    return this.findings(code).locator('a', { hasText: code }).first().click();
  }
}
