import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ImprovementResult } from '../../src/features/handoverLoop/requestImprovement/registerRequestImprovement';
import { closeEditors, openUntitled, pause } from './editors';
import { openFile, readFile } from './workspaceFiles';

const request = (argument?: unknown): Thenable<ImprovementResult | undefined> => vscode.commands.executeCommand('rolePlanner.requestImprovement', argument);
const active = (): vscode.TextDocument => vscode.window.activeTextEditor?.document as vscode.TextDocument;

describe('Request Improvement', () => {
  afterEach(closeEditors);

  for (const [language, name, pain, proposal, charter] of [
    ['English', 'runbook-self-checkout.md', '“Paper jams stop 3 machines a day in the 12 stores', 'Proposed: project, because of: money', '# Project charter:'],
    ['Chinese', 'runbook-self-checkout.zh-cn.md', '“12 家门店每日共 3 台设备因卡纸停用', '建议：立项，依据：资金', '# 项目章程：'],
  ] as const) {
    it(`writes a request and, for a project, a charter draft in ${language}; the runbook stays as it is`, async () => {
      const before = await readFile(name);
      await openFile(name);
      const result = await request({ pains: [0], answers: { money: 'project', time: 'change' } });
      assert.deepInclude(result, { route: 'project', hasCharter: true });
      assert.isTrue(active().isUntitled);
      for (const part of [pain, proposal, `(${name})`]) assert.include(active().getText(), part);
      assert.isTrue(vscode.workspace.textDocuments.some((document) => document.isUntitled && document.getText().startsWith(charter)));
      assert.equal(await readFile(name), before);
    });
  }

  it('needs no charter for a fix, and leaves the way open where nothing is known', async () => {
    await openFile('runbook-self-checkout.md');
    assert.deepInclude(await request({ pains: [1], answers: { money: 'fix', nonsense: 'project', risk: 'purple' } }), { route: 'fix', hasCharter: false });
    await openFile('runbook-self-checkout.md');
    const result = await request({ pains: [1] });
    assert.deepEqual(result, { pains: ['Coupon rounding off by CNY 0.01, about 40 receipts a day'], hasCharter: false });
    assert.notInclude(active().getText(), 'Proposed:');
  });

  it('takes the tasks that are selected in any text', async () => {
    await openUntitled('Today\n\n- ‹Restart the label printer every morning\n- Count the paper rolls by hand›\n', 'plaintext');
    const result = await request({ pains: [0, 1], answers: { time: 'change' } });
    assert.deepEqual(result, { pains: ['Restart the label printer every morning', 'Count the paper rolls by hand'], route: 'change', hasCharter: false });
    assert.include(active().getText(), '“Restart the label printer every morning”');
    await openUntitled('# 值班\n\n- ‹每天早上重启标签打印机›\n');
    await request({ pains: [0] });
    assert.isTrue(active().getText().startsWith('# 改进申请：每天早上重启标签打印机\n'), active().getText().slice(0, 60));
  });

  it('does nothing where nothing can be asked for, and nothing when the user leaves', async () => {
    await openUntitled('Nothing is selected here.\n');
    assert.isUndefined(await request());
    await openUntitled('‹const a = 1;›', 'javascript');
    assert.isUndefined(await request());
    await openFile('runbook-self-checkout.md');
    assert.isUndefined(await request({ pains: [] }));
    const asked = request().then((result) => ({ result }));
    let left: { readonly result: unknown } | undefined;
    // The question may not be shown at once.
    for (let waited = 0; waited < 5000 && !left; waited += 100) {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      left = await Promise.race([asked, pause(100).then(() => undefined)]);
    }
    assert.deepEqual(left, { result: undefined });
    assert.isFalse(active().isUntitled);
  });
});
