import assert from 'node:assert/strict';
import { handoverTexts } from './handoverTexts';
import { walks } from './walks';
import { openWorkbench } from './workbench/openWorkbench';
import { takeReadmePicture } from './workbench/savePicture';
import type { Workbench } from './workbench/Workbench';

for (const { locale, theme } of walks) {
  const say = handoverTexts[locale];

  describe(`The hand-over loop (${locale}, ${theme})`, () => {
    let workbench: Workbench;
    let step = 0;
    const picture = (name: string): Promise<void> => workbench.screenshot(`handover-${locale}-${theme.replace(/\W+/g, '').toLowerCase()}-${String((step += 1)).padStart(2, '0')}-${name}`);

    before(async () => {
      workbench = await openWorkbench({ locale, theme, width: 1400, height: 1000 });
    });
    after(() => workbench.close());

    it('prepares record and runbook from a charter and is told how much is left', async () => {
      await workbench.openFile(say.charter);
      await workbench.runCommand(say.prepare);
      await workbench.notifications.read(say.prepared);
      await workbench.page.locator('.tab.active', { hasText: say.record }).waitFor();
      await workbench.page.locator('.view-line', { hasText: say.recordTitle }).first().waitFor();
      await picture('prepared');
      await workbench.notifications.clear();
    });

    it('reviews what was prepared and reads what is in the way', async () => {
      await workbench.runCommand(say.review);
      const card = (await workbench.sidebarFrame()).locator('#readiness');
      await card.getByRole('heading', { name: say.notReady }).waitFor();
      assert.match((await (await workbench.sidebarFrame()).locator('#announcement').textContent()) ?? '', say.notReady);
      await picture('not-ready');
      await takeReadmePicture(workbench.page, 'readiness', { locale, theme });
    });

    for (const width of [240, 600]) {
      it(`reads it at ${width} px, with nothing cut off and nothing for axe-core to find`, async () => {
        await workbench.setSidebarWidth(width);
        const view = await workbench.sidebarFrame();
        await view.locator('#readiness .item').first().waitFor();
        const { scrollWidth, clientWidth } = await view.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
        assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px of content in ${clientWidth} px`);
        await picture(`not-ready-${width}`);
        assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
      });
    }

    it('goes with the keyboard to the place of an item', async () => {
      await workbench.setSidebarWidth(400);
      const view = await workbench.sidebarFrame();
      const item = view.locator('#readiness').getByRole('button', { name: say.blocked }).first();
      await item.focus();
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.editor-group-container.active .selected-text').first().waitFor();
      assert.match(await workbench.editor.visibleText(), /\| 1 \| /);
      await picture('place');
    });

    it('sees the list follow the text: a signature less to wait for', async () => {
      const view = await workbench.sidebarFrame();
      const signature = view.locator('#readiness').getByRole('button', { name: say.signature });
      await signature.click();
      // The place of the item before is selected until this one is reached.
      await workbench.page.locator('.editor-group-container.active .view-line', { hasText: say.sponsorRow }).first().waitFor();
      await workbench.editor.enter('| Sponsor 发起人 | Chen Yu | 2026-09-30 |');
      await signature.waitFor({ state: 'hidden' });
    });

    it('exports the list in the language of the record', async () => {
      const view = await workbench.sidebarFrame();
      await view.locator('#readiness').getByRole('button', { name: say.export, exact: true }).click();
      await workbench.page.locator('.view-line', { hasText: say.exported }).first().waitFor();
      await picture('exported');
    });

    it('finds a finished hand-over ready, and takes the card away', async () => {
      await workbench.openFile(say.finished);
      await workbench.runCommand(say.review);
      const view = await workbench.sidebarFrame();
      const card = view.locator('#readiness');
      await card.getByRole('heading', { name: say.ready }).waitFor();
      await picture('ready');
      await workbench.setSidebarWidth(240);
      await picture('ready-240');
      assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
      await card.getByRole('button', { name: say.close, exact: true }).click();
      await card.waitFor({ state: 'hidden' });
      // The keyboard is not lost with the button that had it.
      assert.equal(await view.evaluate(() => document.activeElement?.id), 'query');
    });

    it('is shown the sentences of a charter that has become operations, and goes to one', async () => {
      // The keyboard is in the sidebar's page, where the workbench's keys may be lost.
      await workbench.editor.root.click();
      await workbench.runCommand('File: New Untitled Text File');
      await workbench.editor.replaceAll(say.drifted);
      await workbench.runCommand(say.drift);
      await workbench.notifications.press(say.hasDrifted, say.showSentences);
      const row = workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: say.sentence }).first();
      await row.waitFor();
      await picture('sentences');
      await row.click();
      await workbench.page.locator('.editor-group-container.active .selected-text').first().waitFor();
      await workbench.notifications.clear();
    });

    it('asks for an improvement: what hurts, then which way, one step back included', async () => {
      const input = workbench.page.locator('.quick-input-widget');
      const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
      const onStep = (step: number): Promise<void> => input.locator('.quick-input-title', { hasText: `(${step}/6)` }).waitFor();
      await workbench.openFile(say.runbook);
      await workbench.runCommand(say.improve);
      await input.locator('.monaco-list-row', { hasText: say.pain }).first().waitFor();
      await picture('pains');
      // The keyboard is in the box above the list; there a space is text.
      await press('ArrowDown');
      await press('Space');
      await press('Enter');
      await onStep(1);
      await picture('routing');
      await press('ArrowDown');
      await press('ArrowDown');
      await press('Enter');
      await onStep(2);
      await input.locator('.codicon-quick-input-back').click();
      await onStep(1);
      // What was answered before is in focus.
      await input.locator('.monaco-list-row.focused', { hasText: say.newMoney }).waitFor();
      for (let step = 1; step <= 6; step += 1) {
        await onStep(step);
        await press('Enter');
      }
      await workbench.notifications.read(say.draftsOpen);
      await workbench.page.locator('.view-line', { hasText: say.requestTitle }).first().waitFor();
      await picture('request');
    });
  });
}
