import type { Locator, Page } from 'playwright-core';
import { quickFix } from './quickFix';

/** Runs in the page: the lines of the focused editor from top to bottom, as they are drawn. */
function drawnLines(editor: Element): string {
  const lines = [...editor.querySelectorAll<HTMLElement>('.view-lines > .view-line')];
  const top = (line: HTMLElement): number => Number.parseFloat(line.style.top);
  return lines
    .sort((one, other) => top(one) - top(other))
    .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '))
    .join('\n');
}

/** The text editor of the active editor group. */
export class Editor {
  constructor(private readonly page: Page) {}

  get root(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** The lines in view. Touches nothing, so it can be used while a snippet's tab stops are alive. */
  visibleText(): Promise<string> {
    return this.root.evaluate(drawnLines);
  }

  /** The whole text, by way of the clipboard. Changes the selection, which ends a snippet. */
  async text(): Promise<string> {
    await this.focus();
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.page.keyboard.press('Control+KeyA');
    await this.page.keyboard.press('Control+KeyC');
    const read = (): Promise<string> => this.page.evaluate(() => navigator.clipboard.readText());
    // VS Code fills the clipboard a moment later; an empty document leaves it empty.
    for (let left = 20; left > 0; left--) {
      const text = await read();
      if (text !== '') return text;
      await this.page.waitForTimeout(50);
    }
    return '';
  }

  /** Puts the keyboard into the editor without moving the cursor. */
  async focus(): Promise<void> {
    await this.page.keyboard.press('Control+Digit1');
    await this.root.and(this.page.locator('.focused')).waitFor();
  }

  /** Types key by key, as a person does: suggestions and snippets react. */
  async type(text: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Enters text in one piece, as an input method does. */
  async enter(text: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.insertText(text);
  }

  /** Puts a text in the place of the whole document, from the clipboard. */
  async replaceAll(text: string): Promise<void> {
    await this.focus();
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+KeyA');
    await this.page.keyboard.press('Control+KeyV');
  }

  async press(key: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press(key);
  }

  /** Puts the cursor there; both count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+KeyG');
    await this.page.locator('.quick-input-widget .quick-input-box input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(new RegExp(`^(Ln|行) ${line}, (Col|列) ${column}`)).first().waitFor();
  }

  /** Selects whole lines, the last one without its line end; they count from 1. */
  async selectLines(first: number, last = first): Promise<void> {
    await this.goTo(first);
    for (let line = first; line < last; line++) await this.page.keyboard.press('Shift+ArrowDown');
    await this.page.keyboard.press('Shift+End');
  }

  /** Accepts the quick fix at the cursor whose title holds the text; `look` sees the list with it in focus. */
  async fix(title: string, look?: () => Promise<void>): Promise<void> {
    await this.focus();
    await quickFix(this.page, title, look);
  }

  /** Saves a document that has a file. */
  async save(): Promise<void> {
    await this.press('Control+KeyS');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** The labels in the suggest widget, once it shows any. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await rows.first().waitFor();
    return rows.allTextContents();
  }

  /** Asks for suggestions and accepts the one with that label. */
  async acceptSuggestion(label: string): Promise<void> {
    await this.page.keyboard.press('Control+Space');
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { has: this.page.getByText(label, { exact: true }) });
    await row.first().click();
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }
}
