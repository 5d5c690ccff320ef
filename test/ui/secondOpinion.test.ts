import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from './texts';
import { walks } from './walks';
import { openWorkbench } from './workbench/openWorkbench';
import type { Workbench } from './workbench/Workbench';

const words = {
  en: { button: 'Second Opinion', send: 'Send this text to Harbour 3?', nothingElse: 'and nothing else', prompt: 'What would be sent', task: 'follow up', heading: 'Second opinion: Harbour 3', sentence: 'It asks for a new report', says: 'Harbour 3 says: Project work' },
  'zh-cn': { button: '第二意见', send: '是否将这段文字发送给 Harbour 3？', nothingElse: '仅将旁边显示的文字', prompt: '将要发送的内容', task: '跟进一下', heading: '第二意见：Harbour 3', sentence: '它要求交出一份新的报告', says: 'Harbour 3 认为是项目工作' },
} as const;

for (const { locale, theme } of walks) {
  const say = { ...texts[locale], ...words[locale] };

  describe(`A second opinion (${locale}, ${theme})`, () => {
    let workbench: Workbench;
    let step = 0;
    const picture = (name: string): Promise<void> => workbench.screenshot(`opinion-${locale}-${theme.replace(/\W+/g, '').toLowerCase()}-${String((step += 1)).padStart(2, '0')}-${name}`);

    before(async () => {
      workbench = await openWorkbench({ locale, theme, settings: { 'chat.disableAIFeatures': false }, withModel: true });
    });
    after(() => workbench.close());

    it('is offered in the card, and shows exactly what would be sent before anything is', async () => {
      await workbench.openFile(say.plan);
      await workbench.editor.goTo(1 + readFileSync(join(workbench.folder, say.plan), 'utf8').split('\n').findIndex((line) => line.includes(say.task)));
      await workbench.runCommand(say.classify);
      const view = await workbench.openSidebar();
      await view.locator('#verdict').getByRole('heading', { name: say.unclear }).waitFor();
      await workbench.notifications.clear();
      await view.locator('#verdict').getByRole('button', { name: say.button }).focus();
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.quick-input-widget', { hasText: say.send }).waitFor();
      await workbench.page.locator('.tab', { hasText: say.prompt }).waitFor();
      await workbench.page.locator('.view-line', { hasText: say.task }).first().waitFor();
      await picture('prompt');
      assert.ok(((await workbench.page.locator('.quick-input-widget').textContent()) ?? '').includes(say.nothingElse));
    });

    it('stands beside ours, which stays', async () => {
      await workbench.page.keyboard.press('Enter');
      await workbench.notifications.read(say.says);
      await workbench.page.locator('.tab', { hasText: say.prompt }).waitFor({ state: 'hidden' });
      const view = await workbench.sidebarFrame();
      const opinion = view.locator('#verdict .opinion');
      await opinion.getByText(say.heading).waitFor();
      await opinion.getByText(say.sentence).waitFor();
      await view.locator('#verdict').getByRole('heading', { name: say.unclear }).waitFor();
      await picture('beside');
      await workbench.notifications.clear();
      await workbench.setSidebarWidth(240);
      await picture('narrow');
      assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
    });
  });
}
