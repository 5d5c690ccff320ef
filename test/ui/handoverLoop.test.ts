import assert from 'node:assert/strict';
import { locales } from './texts';
import type { Locale } from './texts';
import { allThemes } from './workbench/options';
import type { Theme } from './workbench/options';
import { openWorkbench } from './workbench/openWorkbench';
import type { Workbench } from './workbench/Workbench';

/** What a person reads and types on the way from a charter to operations. */
const texts = {
  en: {
    charter: 'charter-self-checkout.md', record: 'charter-self-checkout-handover.md', finished: 'handover-self-checkout.md',
    prepare: 'Role Planner: Prepare Hand-over', prepared: 'filled or started from the charter', recordTitle: '# Hand-over record: Self-checkout in 12 stores',
    review: 'Role Planner: Review Readiness', ready: 'Ready to hand over', notReady: /^Not ready: \d+ items block$/, blocked: 'Item 1 is not done',
    signature: 'Signature is missing: Sponsor', sponsorRow: /\|\sSponsor\s\|\sChen/, export: 'Export', close: 'Close', exported: '## In the way', again: 'nothing new to add',
    drift: 'Role Planner: Find Drift Between Project and Operations', noDrift: 'Nothing here shows',
  },
  'zh-cn': {
    charter: 'charter-self-checkout.zh-cn.md', record: 'charter-self-checkout.zh-cn-移交单.md', finished: 'handover-self-checkout.zh-cn.md',
    prepare: 'Role Planner: 准备移交', prepared: '已根据章程填写或起草', recordTitle: '# 移交单：12 家门店自助收银',
    review: 'Role Planner: 评审就绪情况', ready: '可以移交', notReady: /^尚未就绪：\d+ 项阻碍移交$/, blocked: '第 1 项未完成',
    signature: '缺少签署：发起人', sponsorRow: /\|\s发起人\s\|\s陈宇/, export: '导出', close: '关闭', exported: '## 阻碍移交', again: '没有可加入的新内容',
    drift: 'Role Planner: 查找项目与运营的混淆', noDrift: '没有迹象表明',
  },
} as const;

/** A run for pictures walks in every theme; a test run in light in one language and in dark in the other. */
const walks: readonly { readonly locale: Locale; readonly theme: Theme }[] =
  process.env['README_PICTURES'] === undefined
    ? [
        { locale: 'en', theme: 'Light Modern' },
        { locale: 'zh-cn', theme: 'Dark Modern' },
      ]
    : locales.flatMap((locale) => allThemes.map((theme) => ({ locale, theme })));

for (const { locale, theme } of walks) {
  const say = texts[locale];

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

    it('prepares a second time, is told that nothing is new, and finds no drift', async () => {
      // The keyboard is in the sidebar's page, where the workbench's keys may be lost.
      await workbench.editor.root.click();
      await workbench.openFile(say.charter);
      await workbench.runCommand(say.prepare);
      await workbench.notifications.read(say.again);
      await workbench.notifications.clear();
      await workbench.runCommand(say.drift);
      await workbench.notifications.read(say.noDrift);
      await picture('no-drift');
    });
  });
}
