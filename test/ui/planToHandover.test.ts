import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planDocuments, planTexts } from './planTexts';
import { walks } from './walks';
import { openWorkbench } from './workbench/openWorkbench';
import { takeReadmePicture } from './workbench/savePicture';
import { waitForPreview } from './workbench/waitForPreview';
import type { Workbench } from './workbench/Workbench';

/** What depends on the day on which the walk is gone. */
const overdue = { RB073: 'off', RB091: 'off', RB092: 'off', RB093: 'off' };

for (const { locale, theme } of walks) {
  const say = planTexts[locale];

  describe(`From an empty document to a hand-over (${locale}, ${theme})`, () => {
    let workbench: Workbench;
    let texts: ReturnType<typeof planDocuments>;
    let step = 0;
    const picture = (name: string): Promise<void> => workbench.screenshot(`plan-${locale}-${theme.replace(/\W+/g, '').toLowerCase()}-${String((step += 1)).padStart(2, '0')}-${name}`);
    const shown = (text: string): Promise<void> => workbench.page.locator('.editor-group-container.active .view-line', { hasText: text }).first().waitFor();
    /** Waits for a snippet's tab stop, or a place that was gone to. */
    const selected = (): Promise<void> => workbench.page.getByText(/\(\d+ selected\)/).first().waitFor();
    /** Puts the cursor to a text of the document, or to the start of its line. Columns are counted as they are seen: a Chinese character takes two. */
    const goTo = async (text: string, isLineStart = false): Promise<void> => {
      const lines = (await workbench.editor.text()).split(/\r?\n/);
      const line = lines.findIndex((each) => each.includes(text));
      assert.ok(line >= 0, text);
      await workbench.editor.goTo(line + 1, isLineStart ? 1 : lines[line]!.indexOf(text) + 1);
    };

    before(async () => {
      workbench = await openWorkbench({ locale, theme, settings: { 'rolePlanner.check.severity': overdue } });
      // Nothing here takes longer; a step that fails is seen soon.
      workbench.page.setDefaultTimeout(10_000);
      texts = planDocuments(workbench.folder, locale);
      writeFileSync(join(workbench.folder, say.charter), '');
      writeFileSync(join(workbench.folder, say.record), texts.recordStart);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await picture('failed');
    });
    after(() => workbench.close());

    it('inserts a charter into an empty document, types, and is told once that the rest waits', async () => {
      await workbench.openFile(say.charter);
      await workbench.runCommand(say.insertCharter);
      await shown(say.charterTitle);
      await workbench.page.keyboard.type(say.name, { delay: 15 });
      await workbench.problems.open();
      await workbench.problems.findings(say.waiting).filter({ hasText: say.firstOpen }).waitFor();
      await workbench.problems.waitForCount(1);
      await picture('template');
    });

    it('follows a finding to the page of its rule', async () => {
      await workbench.problems.openRule('CH003');
      await workbench.page.locator('.tab.active', { hasText: 'CH003.md' }).waitFor();
      await waitForPreview(workbench.page, say.rulePage);
      await picture('rule');
      await workbench.runCommand('View: Close Editor');
    });

    it('pastes a draft and sees what is wrong with it, in the text and in Problems', async () => {
      await workbench.editor.replaceAll(texts.charterDraft);
      await workbench.problems.findings('CH062').first().waitFor();
      await workbench.problems.waitForCount(3);
      await workbench.editor.goTo(5, 3);
      await workbench.page.locator('.editor-group-container.active .squiggly-warning').first().waitFor({ state: 'attached' });
      await picture('draft');
      await takeReadmePicture(workbench.page, 'findings', { locale, theme });
    });

    it('inserts a missing section by keyboard and types into its tab stop', async () => {
      await workbench.editor.fix(say.insert, () => picture('fixes'));
      await selected();
      await workbench.page.keyboard.insertText(say.criterion);
      await workbench.problems.waitForCount(2);
      await shown(say.criterion.slice(0, 20));
      await picture('inserted');
    });

    it('says why something does not apply', async () => {
      await workbench.page.keyboard.press('Escape');
      await goTo(locale === 'en' ? 'TBD' : '待定');
      await workbench.editor.fix(say.notApplicable);
      await selected();
      await workbench.page.keyboard.insertText(say.reason);
      await shown(say.reasoned);
      await workbench.problems.waitForCount(1);
    });

    it('writes a date so that everyone reads it alike, and gives a deliverable its criterion', async () => {
      await workbench.page.keyboard.press('Escape');
      await goTo(say.date);
      await workbench.editor.fix(say.rewrite);
      await shown(say.isoDate);
      await goTo(locale === 'en' ? 'POS integration |' : '收银系统对接 |');
      await workbench.editor.fix(say.accept);
      await selected();
      await workbench.page.keyboard.insertText(say.test);
      await workbench.problems.waitForNone();
      assert.ok(!(await workbench.editor.text()).includes(` ${say.date}`));
      await picture('charter-clean');
    });

    it('saves the charter beside a record that someone had begun, and takes the new parts over', async () => {
      await workbench.page.keyboard.press('Escape');
      await workbench.editor.save();
      await workbench.problems.close();
      await workbench.runCommand(say.prepare);
      await workbench.notifications.read(say.existing);
      await workbench.page.locator('.monaco-diff-editor').first().waitFor();
      await picture('difference');
      await workbench.notifications.press(say.existing, say.addNewParts);
      await workbench.notifications.clear();
      await workbench.page.locator('.tab.active', { hasText: say.record }).waitFor();
      await workbench.page.locator('.monaco-diff-editor').waitFor({ state: 'hidden' });
      await workbench.editor.press('Control+Home');
      await workbench.problems.open();
      // The runbook is open too.
      await workbench.problems.waitForCount(2);
      await picture('record');
      assert.ok((await workbench.editor.text()).includes(say.checklist));
    });

    it('reviews it: much is in the way', async () => {
      await workbench.problems.close();
      await workbench.runCommand(say.review);
      await (await workbench.sidebarFrame()).locator('#readiness').getByRole('heading', { name: say.notReady }).waitFor();
      await workbench.setSidebarWidth(240);
      await picture('not-ready');
    });

    it('fills in record and runbook, and sees the list follow', async () => {
      // The keyboard is in the sidebar's page, where the workbench's keys may be lost.
      await workbench.editor.root.click();
      await workbench.editor.replaceAll(texts.recordDraft);
      await workbench.editor.save();
      await workbench.openFile(say.runbook);
      await workbench.editor.replaceAll(texts.runbook);
      await workbench.editor.save();
      const view = await workbench.sidebarFrame();
      await view.locator('#readiness').getByRole('heading', { name: say.threeBlock }).waitFor();
      await view.evaluate(() => window.scrollTo(0, 0));
      await picture('three-block');
      assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
    });

    it('goes to each of them and settles it, until all is ready', async () => {
      const view = await workbench.sidebarFrame();
      const items = view.locator('#readiness');
      await items.getByRole('button', { name: say.rollback }).focus();
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.tab.active', { hasText: say.record }).waitFor();
      await shown('| 18 |');
      await selected();
      await picture('place');
      await workbench.editor.enter(say.rollbackRow);
      await items.getByRole('button', { name: say.rollback }).waitFor({ state: 'hidden' });
      await items.getByRole('button', { name: say.silent }).click();
      await selected();
      await goTo('| 15 |', true);
      await workbench.editor.enter(say.monitoringRow);
      await workbench.page.keyboard.press('Enter');
      await items.getByRole('button', { name: say.silent }).waitFor({ state: 'hidden' });
      await items.getByRole('button', { name: say.signature }).click();
      await shown(say.signatureRow.slice(0, 10));
      await selected();
      await workbench.editor.enter(say.signatureRow);
      await items.getByRole('heading', { name: say.ready }).waitFor();
      await picture('ready');
      assert.deepEqual(await workbench.findAccessibilityFaults(view), []);
    });

    it('has nothing left in Problems', async () => {
      await workbench.editor.save();
      await workbench.problems.open();
      await workbench.problems.waitForNone();
      await picture('clean');
    });
  });
}
