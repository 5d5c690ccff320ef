import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { findAccessibilityFaults } from './workbench/accessibility';
import { allThemes } from './workbench/options';
import { openWorkbench } from './workbench/openWorkbench';
import type { Workbench } from './workbench/Workbench';

const plan = `# Harbour store #project

- [ ] Open the store in May #project
- [ ] Clean the fridges every evening #ops
- [ ] 每天巡检机房设备并填写值班记录 【运营】
- [ ] Build the export and then run it every night 🧩 @ann

| Task | Owner |
| --- | --- |
| Count the stock every Friday [ops] | Li Na |
| 6月30日前完成新仓库管理系统的上线 #项目 | 王磊 |

Type \`x #project\` to tag a task.
`;

/** Both languages, each in a bright and a dark theme. */
const looks = allThemes.map((theme, index) => ({ theme, locale: index % 3 === 0 ? 'en' : 'zh-cn' }) as const);

describe('Tags in the Markdown preview', () => {
  for (const { theme, locale } of looks) {
    describe(`in ${theme} (${locale})`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'role-planner-'));
      let workbench: Workbench;

      before(async () => {
        writeFileSync(join(folder, 'plan.md'), plan);
        workbench = await openWorkbench({ theme, locale, folder, width: 900, height: 600 });
      });
      after(async () => {
        await workbench.close();
        rmSync(folder, { recursive: true, force: true });
      });

      it('are badges told by word and sign, that axe-core can read', async () => {
        await workbench.openFile('plan.md');
        await workbench.editor.press('Control+Shift+KeyV');
        const view = await previewFrame(workbench);
        const words = await view.locator('.role-planner-badge').allTextContents();
        const [project, operations, mixed] = locale === 'en' ? ['project', 'operations', 'mixed'] : ['项目', '运营', '混合'];
        assert.deepEqual(words, [project, project, operations, operations, mixed, operations, project]);
        const signs = await view.locator('.role-planner-badge').evaluateAll((badges) => badges.map((badge) => getComputedStyle(badge, '::before').content[1]));
        assert.deepEqual(signs, ['◆', '◆', '●', '●', '◈', '●', '◆']);
        await workbench.screenshot(`preview-${theme.replace(/\W+/g, '')}-${locale}`.toLowerCase());
        // The rest of the page is VS Code's.
        const faults = await findAccessibilityFaults(view);
        assert.deepEqual(faults.flatMap(({ elements }) => elements).filter((html) => html.startsWith('<span class="role-planner-badge')), []);
      });
    });
  }
});

async function previewFrame({ page }: Workbench): Promise<Frame> {
  for (const limit = Date.now() + 20_000; Date.now() < limit; await page.waitForTimeout(100)) {
    for (const frame of page.frames()) {
      if ((await frame.locator('.role-planner-badge').count().catch(() => 0)) > 0) return frame;
    }
  }
  throw new Error('The preview shows no badges.');
}
