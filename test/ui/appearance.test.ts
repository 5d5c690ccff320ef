import assert from 'node:assert/strict';
import { locales, texts } from './texts';
import { allThemes } from './workbench/options';
import { openWorkbench } from './workbench/openWorkbench';
import type { Workbench } from './workbench/Workbench';

/** CSS pixels: the narrowest that is usable (also 400 % zoom of a small window), the usual one, and a wide one. */
const widths = [200, 240, 600] as const;

for (const theme of allThemes) {
  for (const locale of locales) {
    describe(`The sidebar in ${theme} (${locale})`, () => {
      let workbench: Workbench;

      before(async () => {
        workbench = await openWorkbench({ theme, locale, width: 1400, height: 1000 });
        await workbench.openSidebar();
        await workbench.openFile(texts[locale].plan);
        await workbench.editor.goTo(12);
        await workbench.runCommand(texts[locale].classify);
        await (await workbench.sidebarFrame()).locator('#verdict blockquote').waitFor();
      });
      after(() => workbench.close());

      for (const width of widths) {
        it(`holds at ${width} px: nothing cut off, nothing for axe-core to find`, async () => {
          await workbench.setSidebarWidth(width);
          const view = await workbench.sidebarFrame();
          const { scrollWidth, clientWidth } = await view.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
          assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px of content in ${clientWidth} px`);
          assert.equal(await view.locator('thead').first().isVisible(), width >= 480);
          assert.equal(await view.locator('.role-title').first().isVisible(), width < 480);
          await workbench.screenshot(`sidebar-${theme.replace(/\W+/g, '')}-${locale}-${width}`.toLowerCase());
          assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
        });
      }

      it('is still clean with everything closed, everything open and a filter without matches', async () => {
        const view = await workbench.sidebarFrame();
        await view.evaluate(() => document.querySelectorAll('details').forEach((section) => (section.open = false)));
        assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
        await view.evaluate(() => document.querySelectorAll('details').forEach((section) => (section.open = true)));
        assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
        await view.getByRole('searchbox').fill('zzzz');
        await workbench.screenshot(`sidebar-${theme.replace(/\W+/g, '')}-${locale}-no-matches`.toLowerCase());
        assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
      });
    });
  }
}
