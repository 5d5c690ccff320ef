import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { walks } from './walks';
import { openWorkbench } from './workbench/openWorkbench';
import { takeReadmePicture } from './workbench/savePicture';
import type { Workbench } from './workbench/Workbench';

/** What a person reads and types on the way through a plan. */
const texts = {
  en: {
    plan: 'plan-en.md', review: 'Role Planner: Review Plan', unsure: 'Unsure',
    mixed: 'Build the new stock dashboard', second: 'Keep the new stock dashboard\'s figures right', settled: '1 settled', split: 'Split into These Two', accept: /^Accept \d+ Tasks$/, balance: /^Balance: \d+ tasks$/, byHeading: 'By heading', close: 'Role Planner: Close Review',
    hidden: 'Migrate the till database', runbook: '---\ndocument: operations-runbook\n---\n\n# Tills\n\n- Count the tills every evening\n- Migrate the till database to the new data centre by 30 June\n- Check the backup of the tills every morning\n',
    caretLine: 12, caretTask: 'Fit out and open the Harbour Street store',
  },
  'zh-cn': {
    plan: 'plan-zh-cn.md', review: 'Role Planner: 评审计划', unsure: '待确定',
    mixed: '搭建库存看板，上线后', second: '上线后每天早上八点前核对数据', settled: '1 项已确定', split: '拆分为这两项', accept: /^接受 \d+ 项任务$/, balance: /^工作占比：\d+ 项任务$/, byHeading: '按标题', close: 'Role Planner: 关闭评审',
    hidden: '6月30日前完成', runbook: '---\ndocument: operations-runbook\n---\n\n# 收银\n\n- 每天闭店前盘点收银\n- 6月30日前完成新收银系统的上线 #项目\n- 每天早上检查收银备份\n',
    caretLine: 8, caretTask: '滨江店 11 月 22 日开业',
  },
} as const;

/** The keys that the README suggests. */
const inReview = "focusedView == 'rolePlanner.review' && !inputFocus";
const keybindings = [
  ['a', 'acceptKind'], ['o', 'setOtherKind'], ['k', 'setKind'], ['x', 'splitTask'], ['s', 'skipTask'], ['n', 'nextUnsure'], ['u', 'undoReview'], ['shift+a', 'acceptAll'], ['g', 'reviewGroupBy'],
].map(([key = '', command = '']) => ({ key, command: `rolePlanner.${command}`, when: inReview }));

for (const { locale, theme } of walks) {
  const say = texts[locale];

  describe(`The review of a plan, by keyboard (${locale}, ${theme})`, () => {
    let workbench: Workbench;
    let step = 0;
    const picture = (name: string): Promise<void> => workbench.screenshot(`review-${locale}-${theme.replace(/\W+/g, '').toLowerCase()}-${String((step += 1)).padStart(2, '0')}-${name}`);
    const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
    const tree = (): Locator => workbench.page.locator('.customview-tree .monaco-list');
    const rows = (): Locator => tree().locator('.monaco-list-row');
    const selected = (): Locator => tree().locator('.monaco-list-row.selected');
    const textOf = async (row: Locator): Promise<string> => (await row.locator('.label-name').textContent()) ?? '';
    const message = (): Locator => workbench.page.locator('.tree-explorer-viewlet-tree-view .message');
    const picks = (): Locator => workbench.page.locator('.quick-input-widget .monaco-list-row');

    /** Presses a key and waits until another task is selected. */
    async function goOn(key: string): Promise<void> {
      const before = await textOf(selected());
      await press(key);
      await workbench.page.waitForFunction((text) => document.querySelector('.customview-tree .monaco-list-row.selected .label-name')?.textContent !== text, before);
    }

    before(async () => {
      workbench = await openWorkbench({ locale, theme, keybindings });
      writeFileSync(join(workbench.folder, 'till-runbook.md'), say.runbook);
    });
    after(() => workbench.close());

    it('opens the list with what is unsure first, and the keyboard in it', async () => {
      await workbench.openFile(say.plan);
      await workbench.runCommand(say.review);
      await selected().waitFor();
      assert.equal(await textOf(rows().first()), say.unsure);
      await workbench.page.locator('.customview-tree .monaco-list:focus').waitFor();
      await workbench.page.locator('.notification-toast').first().waitFor({ state: 'hidden' });
      await picture('opened');
      await takeReadmePicture(workbench.page, 'review', { locale, theme });
    });

    it('sees the line of the selected task in the editor and its reasons in the sidebar', async () => {
      const text = await textOf(selected());
      await workbench.page.locator('.editor-group-container.active .selected-text').first().waitFor();
      const view = await workbench.sidebarFrame();
      assert.ok(((await view.locator('#verdict blockquote').textContent()) ?? '').startsWith(text.slice(0, 20)));
      await view.locator('#balance').getByRole('heading', { name: say.balance }).waitFor();
    });

    it('settles unsure tasks key by key and is led to the next one', async () => {
      const first = await textOf(selected());
      await press('k');
      await picks().first().waitFor();
      await picture('kinds');
      await press('Enter');
      await workbench.page.waitForFunction((text) => document.querySelector('.customview-tree .monaco-list-row.selected .label-name')?.textContent !== text, first);
      await message().filter({ hasText: say.settled }).waitFor();
      await goOn('s');
      await goOn('n');
      await picture('settled');
    });

    it('takes the last decisions back', async () => {
      await press('u');
      await press('u');
      await message().filter({ hasText: say.settled }).waitFor({ state: 'hidden' });
      await workbench.page.locator('.customview-tree .monaco-list:focus').waitFor();
    });

    it('walks the list with the arrow keys, and splits a mixed task after reading both lines', async () => {
      await press('Home');
      for (let left = 80; left > 0 && !(await textOf(tree().locator('.monaco-list-row.focused'))).startsWith(say.mixed); left--) await press('ArrowDown');
      await press('Enter');
      await tree().locator('.monaco-list-row.selected', { hasText: say.mixed }).waitFor();
      await press('x');
      await picks().filter({ hasText: say.split }).waitFor();
      await picture('split');
      await press('Enter');
      await picks().first().waitFor({ state: 'hidden' });
      await workbench.page.locator('.view-line', { hasText: say.second }).first().waitFor();
      await picture('split-done');
    });

    it('accepts all that is sure or likely after being told how many', async () => {
      await press('Shift+KeyA');
      const accept = picks().locator('.label-name').filter({ hasText: say.accept });
      await accept.waitFor();
      await picture('accept-all');
      await press('Enter');
      await workbench.page.locator('.view-line', { hasText: '#ops' }).first().waitFor();
      await picture('accepted');
    });

    it('groups by heading', async () => {
      await press('g');
      // Headings have a sign of their own; the one above the selected task is in sight.
      await workbench.page.locator('.customview-tree .codicon-symbol-number').first().waitFor();
      await rows().filter({ has: workbench.page.getByText(say.unsure, { exact: true }) }).first().waitFor({ state: 'hidden' });
      await picture('by-heading');
    });

    it('follows the caret', async () => {
      await workbench.editor.goTo(say.caretLine);
      await tree().locator('.monaco-list-row.selected', { hasText: say.caretTask }).waitFor();
      const view = await workbench.sidebarFrame();
      await view.locator('#verdict blockquote', { hasText: say.caretTask }).waitFor();
    });

    for (const width of [240, 600]) {
      it(`sees the balance at ${width} px, with nothing cut off and nothing for axe-core to find`, async () => {
        await workbench.setSidebarWidth(width);
        const view = await workbench.sidebarFrame();
        const card = view.locator('#balance');
        const summary = card.locator('summary');
        await summary.focus();
        if (!(await card.locator('details').evaluate((details) => (details as HTMLDetailsElement).open))) await press('Enter');
        await card.locator('table').waitFor();
        await card.scrollIntoViewIfNeeded();
        assert.match((await card.getByRole('img').getAttribute('aria-label')) ?? '', /\d+ \(\d+%\)/);
        const { scrollWidth, clientWidth } = await view.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
        assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px of content in ${clientWidth} px`);
        await picture(`balance-${width}`);
        assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
      });
    }

    it('is told which task does not belong in a runbook, and jumps to it', async () => {
      await workbench.openFile('till-runbook.md');
      await workbench.runCommand(say.review);
      const view = await workbench.sidebarFrame();
      // The keyboard is in the list first: the review is open then, and takes it from nobody any more.
      await selected().waitFor();
      await workbench.page.locator('.customview-tree .monaco-list:focus').waitFor();
      const item = view.locator('#balance').getByRole('button', { name: say.hidden });
      await item.waitFor();
      assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
      await item.focus();
      await press('Enter');
      await tree().locator('.monaco-list-row.selected', { hasText: say.hidden }).waitFor();
      // The keyboard stays in the sidebar, where it was used.
      await view.locator('#balance button:focus').waitFor();
      await picture('misplaced');
    });

    it('closes the review, and the list is gone', async () => {
      await workbench.runCommand(say.close);
      await tree().waitFor({ state: 'hidden' });
      await (await workbench.sidebarFrame()).locator('#balance').waitFor({ state: 'hidden' });
    });
  });
}
