import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from './texts';
import { walks } from './walks';
import { openWorkbench } from './workbench/openWorkbench';
import { takeReadmePicture } from './workbench/savePicture';
import type { Workbench } from './workbench/Workbench';

for (const { locale, theme } of walks) {
  const say = texts[locale];

  describe(`A person's path (${locale}, ${theme})`, () => {
    let workbench: Workbench;
    let step = 0;
    const picture = (name: string): Promise<void> => workbench.screenshot(`walk-${locale}-${theme.replace(/\W+/g, '').toLowerCase()}-${String((step += 1)).padStart(2, '0')}-${name}`);
    const lineOf = (file: string, words: string): number =>
      1 + readFileSync(join(workbench.folder, file), 'utf8').split('\n').findIndex((line) => line.includes(words));

    before(async () => {
      workbench = await openWorkbench({ locale, theme });
    });
    after(() => workbench.close());

    it('opens the comparison in the language of VS Code', async () => {
      const view = await workbench.openSidebar();
      assert.equal(await view.locator('h1').textContent(), say.comparison);
      await picture('comparison');
    });

    it('filters by role and by text and is told how much is left', async () => {
      const view = await workbench.sidebarFrame();
      await view.getByRole('radio', { name: say.operations }).check({ force: true });
      assert.equal(await view.locator('td[data-role="project"]:visible').count(), 0);
      await view.getByRole('searchbox').fill(say.query);
      assert.match((await view.getByRole('status').textContent()) ?? '', /^\d+ /);
      for (const item of await view.locator('[data-item]:visible').allTextContents()) {
        assert.ok(item.toLowerCase().includes(say.query.toLowerCase()), item);
      }
      assert.equal(await view.locator('.cycle').isVisible(), false);
      await picture('filtered');
    });

    it('finds the filter as it was after looking elsewhere', async () => {
      await workbench.page.keyboard.press('Control+Shift+KeyE');
      await workbench.page.locator('.explorer-folders-view').waitFor();
      const view = await workbench.openSidebar();
      assert.equal(await view.getByRole('searchbox').inputValue(), say.query);
      assert.ok(await view.getByRole('radio', { name: say.operations }).isChecked());
      await workbench.runCommand(say.clearFilter);
      await view.locator('td[data-role="project"]').first().waitFor({ state: 'visible' });
      assert.equal(await view.getByRole('searchbox').inputValue(), '');
    });

    it('closes a section and finds it closed after looking elsewhere', async () => {
      await (await workbench.sidebarFrame()).locator('#aspect-cycle > summary').click();
      await workbench.page.keyboard.press('Control+Shift+KeyE');
      await workbench.page.locator('.explorer-folders-view').waitFor();
      const view = await workbench.openSidebar();
      assert.equal(await view.locator('#aspect-cycle').getAttribute('open'), null);
      assert.equal(await view.locator('#aspect-duties').getAttribute('open'), '');
      await view.locator('#aspect-cycle > summary').click();
    });

    it('makes a charter by palette and fills two of its tab stops', async () => {
      await workbench.runCommand(say.newCharter);
      await workbench.page.getByText(say.charterTitle).first().waitFor();
      await workbench.page.keyboard.type('Self-checkout', { delay: 15 });
      await workbench.page.keyboard.press('Tab');
      // The second tab stop is a choice: its first value is offered.
      await workbench.page.locator('.suggest-widget.visible').waitFor();
      await picture('charter-choice');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.keyboard.type('Chen Yu', { delay: 15 });
      const text = await workbench.editor.visibleText();
      assert.ok(text.split('Self-checkout').length > 2, 'the name is mirrored');
      assert.match(text, /Chen Yu/);
      await picture('charter');
    });

    it('checks the charter and sees what is still to be written', async () => {
      await workbench.runCommand(say.check);
      await workbench.notifications.press(say.findings, say.showProblems);
      await workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'CH004' }).first().waitFor();
      await picture('checked');
    });

    it('follows the code of a finding to its page', async () => {
      await workbench.page.locator('.markers-panel .monaco-list-row a', { hasText: 'CH004' }).first().click();
      await workbench.page.locator('.tab.active', { hasText: 'CH004.md' }).waitFor();
      await picture('rule');
      await workbench.runCommand('View: Close Editor');
      await workbench.runCommand('View: Hide Panel');
      await workbench.notifications.clear();
    });

    it('types a prefix and accepts the template from the suggestions', async () => {
      await workbench.openFile('README.md');
      await workbench.page.keyboard.press('Control+End');
      await workbench.editor.type(`\n\n${say.snippet}`);
      await workbench.editor.acceptSuggestion(say.snippet);
      await workbench.page.locator('.view-line', { hasText: say.charterTitle }).first().waitFor();
      await picture('snippet');
    });

    it('finds the charter under File > New File', async () => {
      await workbench.page.keyboard.press('F1');
      await workbench.page.locator('.quick-input-widget input').first().fill('>Create: New File...');
      await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Create: New File...' }).first().click();
      const row = workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: say.charterItem }).first();
      await row.waitFor();
      await picture('new-file');
      await row.click();
      await workbench.page.locator('.view-line', { hasText: say.charterTitle }).first().waitFor();
    });

    it('classifies a Chinese task and reads why', async () => {
      await workbench.openFile('plan-zh-cn.md');
      await workbench.editor.selectLines(lineOf('plan-zh-cn.md', '每天闭店前盘点收银'));
      await workbench.runCommand(say.classify);
      const message = await workbench.notifications.read(say.operationsWork);
      assert.match(message, /“.+”/);
      await picture('classified');
      await workbench.notifications.press(say.operationsWork, say.why);
      // "Why" opens the sidebar itself; a click on its icon at the same moment would close it again.
      const verdict = (await workbench.sidebarFrame()).locator('#verdict');
      await verdict.getByRole('heading', { name: say.operationsWork }).waitFor();
      assert.ok((await verdict.locator('dd').count()) > 0);
      await picture('reasons');
      await workbench.notifications.clear();
    });

    it('gets the question where the text does not tell, and settles it in the sidebar', async () => {
      await workbench.openFile(say.plan);
      await workbench.editor.goTo(lineOf(say.plan, say.shortTask));
      await workbench.runCommand(say.classify);
      await workbench.notifications.read(say.unclear);
      const verdict = (await workbench.openSidebar()).locator('#verdict');
      await verdict.getByRole('heading', { name: say.unclear }).waitFor();
      await picture('unclear');
      await verdict.getByRole('button', { name: say.over }).click();
      await verdict.getByText(say.yourAnswer).waitFor();
      await verdict.getByRole('heading', { name: say.projectWork }).waitFor();
      await picture('settled');
      await workbench.notifications.clear();
    });

    it('classifies a whole list at once and looks at one after the other', async () => {
      await workbench.openFile(say.plan);
      await workbench.editor.selectLines(9, 18);
      await workbench.runCommand(say.classify);
      const verdict = (await workbench.openSidebar()).locator('#verdict');
      const tasks = verdict.locator('.tasks button');
      await tasks.nth(1).waitFor();
      const second = (await tasks.nth(1).locator('.task-text').textContent()) ?? '';
      await tasks.nth(1).click();
      await verdict.locator('.tasks button[aria-current]', { hasText: second }).waitFor();
      assert.equal(await verdict.locator('blockquote').textContent(), second);
      // The focus stays on the task that was chosen, although the card was drawn anew.
      assert.equal(await verdict.locator('.tasks button:focus .task-text').textContent(), second);
      await picture('several');
    });

    it('sees the whole at a glance for the README', async () => {
      // A new window, as a new user finds it: without the messages and unsaved charters of the steps before.
      await workbench.close();
      workbench = await openWorkbench({ locale, theme });
      await workbench.openFile(say.plan);
      await workbench.editor.goTo(12);
      await workbench.runCommand(say.classify);
      const view = await workbench.openSidebar();
      await view.locator('#verdict .card').waitFor();
      await view.locator('#verdict .tasks').waitFor({ state: 'hidden' });
      await view.evaluate(() => window.scrollTo(0, 0));
      await takeReadmePicture(workbench.page, 'overview', { locale, theme });
    });
  });
}
