import assert from 'node:assert/strict';
import { texts } from './texts';
import { openWorkbench } from './workbench/openWorkbench';
import type { Workbench } from './workbench/Workbench';

/** In the web worker extension host, as on vscode.dev, and in Restricted Mode. */
describe('By keyboard, on the web, in a folder that is not trusted', () => {
  let workbench: Workbench;
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const focused = async (): Promise<string> => (await workbench.sidebarFrame()).evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

  before(async () => {
    workbench = await openWorkbench({ host: 'web', trusted: false });
  });
  after(() => workbench.close());

  it('filters from the palette before the view was ever opened', async () => {
    await workbench.runCommand('Role Planner: Filter Comparison by Text');
    await workbench.page.locator('.quick-input-widget .quick-input-box input').fill('Work cycle');
    await press('Enter');
    const view = await workbench.sidebarFrame();
    await view.locator('#aspect-cycle').waitFor();
    assert.equal(await view.getByRole('searchbox').inputValue(), 'Work cycle');
    // A section that is asked for by its title is shown whole.
    assert.ok((await view.locator('#aspect-cycle [data-item]:visible').count()) > 8);
    assert.equal(await view.locator('#aspect-focus').isVisible(), false);
    await workbench.runCommand('Role Planner: Clear Comparison Filter');
    await view.locator('#aspect-focus').waitFor();
  });

  it('reaches every control of the sidebar with Tab and sees where the focus is', async () => {
    const view = await workbench.sidebarFrame();
    await view.locator('button[data-command]').first().focus();
    const seen = new Set<string>();
    for (let step = 0; step < 12; step += 1) {
      seen.add(await focused());
      const outline = await view.evaluate(() => {
        const element = document.activeElement;
        const shown = element instanceof HTMLInputElement && element.type === 'radio' ? element.parentElement : element;
        return shown ? getComputedStyle(shown).outlineStyle : 'none';
      });
      assert.notEqual(outline, 'none', await focused());
      await press('Tab');
    }
    assert.ok(seen.size >= 12, [...seen].join('\n'));
  });

  it('changes the role with the arrow keys', async () => {
    const view = await workbench.sidebarFrame();
    await view.getByRole('radio').first().focus();
    await press('ArrowRight');
    assert.equal(await view.locator('body').getAttribute('data-role'), 'project');
    await press('ArrowLeft');
    assert.equal(await view.locator('body').getAttribute('data-role'), 'both');
  });

  it('classifies and jumps to the reasons', async () => {
    await workbench.openFile(texts.en.plan);
    await workbench.editor.goTo(12);
    await workbench.runCommand(texts.en.classify);
    await workbench.runCommand('Role Planner: Show Reasons');
    const view = await workbench.sidebarFrame();
    await view.locator('#verdict:focus').waitFor();
    await workbench.screenshot('keyboard-reasons');
  });
});
