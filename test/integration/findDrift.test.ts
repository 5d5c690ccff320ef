import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Drift } from '../../src/core/drift/findDrift';
import { closeEditors, openUntitled } from './editors';
import { openFile } from './workspaceFiles';

const find = (): Thenable<Drift | undefined> => vscode.commands.executeCommand('rolePlanner.findDrift');

describe('Find Drift', () => {
  afterEach(closeEditors);

  for (const [language, text, sentence] of [
    ['English', '# Project charter: Portal\n\n| Item | Entry |\n| --- | --- |\n| Project name | Portal |\n| Sponsor | Ann Lee |\n| Project manager | Bo Chen |\n| Budget | EUR 90,000 |\n\n## Team\n\nThe portal was accepted on 2026-03-04. It is in daily use. The team answers 20 tickets a week.\n', 'It is in daily use'],
    ['Chinese', '# 项目章程：门户\n\n| 事项 | 内容 |\n| --- | --- |\n| 项目名称 | 门户 |\n| 发起人 | 李娜 |\n| 项目经理 | 王磊 |\n| 预算 | 9 万元 |\n\n## 团队\n\n门户已于 3 月验收。目前各部门正常使用。项目组每周处理 20 张工单。\n', '目前各部门正常使用'],
  ] as const) {
    it(`shows the sentences of a project that has become operations (${language}), and leaves text and problems as they are`, async () => {
      const { document } = await openUntitled(text);
      const { version } = document;
      const drift = await find();
      assert.deepInclude(drift, { direction: 'toOperations', isDrift: true });
      assert.deepEqual(drift?.signs.map(({ sign }) => sign), ['delivered', 'inUse', 'support']);
      const [span] = drift?.signs[1]?.spans ?? [];
      assert.equal(document.getText().slice(span?.start, span?.end), sentence);
      assert.equal(document.version, version);
      assert.isEmpty(vscode.languages.getDiagnostics(document.uri));
    });
  }

  for (const name of ['charter-self-checkout.md', 'charter-self-checkout.zh-cn.md', 'runbook-self-checkout.md', 'runbook-self-checkout.zh-cn.md']) {
    it(`finds none in ${name}`, async () => {
      await openFile(name);
      assert.equal((await find())?.isDrift, false);
    });
  }

  it('asks for a document that can drift', async () => {
    await openUntitled('# Notes\n\nIt is in daily use.\n');
    assert.isUndefined(await find());
    await closeEditors();
    assert.isUndefined(await find());
  });
});
