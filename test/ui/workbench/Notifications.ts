import type { Locator, Page } from 'playwright-core';
import { runCommand } from './quickInput';

/** The messages in the corner of the window. */
export class Notifications {
  constructor(private readonly page: Page) {}

  private toast(text: string): Locator {
    return this.page.locator('.notification-toast', { hasText: text }).last();
  }

  /** Waits for a message that contains the text, and gives its whole text. */
  async read(text: string): Promise<string> {
    await this.toast(text).waitFor();
    return (await this.toast(text).locator('.notification-list-item-message').textContent()) ?? '';
  }

  /** Presses a button of the message that contains the text. */
  async press(text: string, button: string): Promise<void> {
    await this.toast(text).getByRole('button', { name: button, exact: true }).click();
  }

  /** Takes all messages away. */
  async clear(): Promise<void> {
    await runCommand(this.page, 'Notifications: Clear All Notifications');
    await this.page.locator('.notification-toast').first().waitFor({ state: 'hidden' });
  }
}
