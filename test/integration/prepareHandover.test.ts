import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PreparedResult } from '../../src/features/handoverLoop/prepareHandover/registerPrepareHandover';
import { closeEditors, openUntitled } from './editors';
import { deleteFiles, fileUri, freshName, openFile, readFile, writeFile } from './workspaceFiles';

const prepare = (argument?: vscode.Uri): Thenable<PreparedResult | undefined> => vscode.commands.executeCommand('rolePlanner.prepareHandover', argument);
const addNewParts = (argument?: vscode.Uri): Thenable<boolean | undefined> => vscode.commands.executeCommand('rolePlanner.addNewParts', argument);

const cases = {
  English: { sample: 'charter-self-checkout.md', endings: ['handover', 'runbook'], title: '# Hand-over record: Self-checkout in 12 stores\n', owner: 'Wang Fang', list: '## To be written' },
  Chinese: { sample: 'charter-self-checkout.zh-cn.md', endings: ['移交单', '运行手册'], title: '# 移交单：12 家门店自助收银\n', owner: '王芳', list: '## 待编写' },
} as const;

/** A charter of its own for each test, and the names of what is prepared from it. */
async function copyCharter({ sample, endings }: (typeof cases)[keyof typeof cases]): Promise<{ charter: string; record: string; runbook: string }> {
  const charter = freshName();
  await writeFile(charter, await readFile(sample));
  const [record, runbook] = endings.map((ending) => charter.replace('.md', `-${ending}.md`)) as [string, string];
  written.push(charter, record, runbook);
  return { charter, record, runbook };
}

const written: string[] = [];

/** The tab that compares two documents, if there is one. */
function findDiff(): vscode.TabInputTextDiff | undefined {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.find((input) => input instanceof vscode.TabInputTextDiff);
}

describe('Prepare Hand-over', () => {
  afterEach(async () => {
    await closeEditors();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await deleteFiles(...written.splice(0));
  });

  for (const [language, own] of Object.entries(cases)) {
    const { title, owner, list } = own;
    it(`writes both documents beside a charter in ${language}, linked with each other, and leaves the charter alone`, async () => {
      const { charter, record, runbook } = await copyCharter(own);
      const before = await readFile(charter);
      const { document } = await openFile(charter);
      const { version } = document;
      const result = await prepare();
      assert.include(result, { record: 'created', runbook: 'created' });
      assert.isAbove(result?.filled ?? 0, 15);
      assert.isAbove(result?.left ?? 0, 5);
      const [recordText, runbookText] = [await readFile(record), await readFile(runbook)];
      assert.isTrue(recordText.startsWith(title), recordText.slice(0, 80));
      for (const text of [recordText, runbookText]) {
        assert.include(text, owner);
        assert.include(text, list);
        assert.include(text, `(${charter})`);
      }
      assert.include(recordText, `(${runbook})`);
      assert.include(runbookText, `(${record})`);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileUri(record).toString());
      assert.equal(await readFile(charter), before);
      assert.equal(document.version, version);
    });
  }

  it('opens both without files for a charter that has none, without links', async () => {
    await openUntitled('# Project charter: Night bus\n\n| Item | Entry |\n| --- | --- |\n| Project name | Night bus |\n| Sponsor | Ann Lee, Director |\n| Project manager | Bo Chen |\n| Budget | EUR 90,000 |\n');
    assert.include(await prepare(), { record: 'untitled', runbook: 'untitled' });
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.isTrue(text.startsWith('# Hand-over record: Night bus\n'));
    assert.notInclude(text, '](');
    assert.isTrue(vscode.workspace.textDocuments.some((document) => document.isUntitled && document.getText().startsWith('# Operations runbook: Night bus\n')));
  });

  it('takes the file that a menu names', async () => {
    await closeEditors();
    const { charter } = await copyCharter(cases.English);
    assert.include(await prepare(fileUri(charter)), { record: 'created', runbook: 'created' });
  });

  it('overwrites nothing: shows the difference, and adds only what is missing, in one undo step, unsaved', async () => {
    const { charter, record, runbook } = await copyCharter(cases.English);
    const mine = '# Hand-over record: Till\r\n\r\n## What is handed over\r\n\r\n- My own list\r\n\r\n## Benefit reviews\r\n\r\n## Sign-off\r\n\r\nnot yet, Sun Lei and I talk on 2026-10-01\r\n\r\n## Knowledge transfer\r\n\r\nto come\r\n';
    await writeFile(record, mine);
    await openFile(charter);
    assert.include(await prepare(), { record: 'proposed', runbook: 'created' });
    assert.equal(await readFile(record), mine);
    const diff = findDiff();
    assert.equal(diff?.original.toString(), fileUri(record).toString());
    const proposed = (await vscode.workspace.openTextDocument(diff?.modified as vscode.Uri)).getText();
    assert.include(proposed, 'Wang Fang');
    assert.isTrue(await addNewParts(fileUri(record)));
    assert.isUndefined(findDiff(), 'what was decided is closed');
    const document = vscode.window.activeTextEditor?.document as vscode.TextDocument;
    assert.equal(document.uri.toString(), fileUri(record).toString());
    assert.equal(document.getText(), proposed);
    assert.isTrue(document.isDirty);
    for (const line of mine.split('\r\n')) assert.include(document.getText().split('\r\n'), line);
    assert.notMatch(document.getText(), /[^\r]\n/);
    assert.match(document.getText(), /## Benefit reviews\r\n\r\n\| Benefit \|/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), mine);
    assert.equal(await readFile(record), mine);
    assert.include(await readFile(runbook), 'Wang Fang');
  });

  it('says so when there is nothing new, and leaves another kind of document alone', async () => {
    const { charter, record, runbook } = await copyCharter(cases.English);
    await openFile(charter);
    await prepare();
    const before = await readFile(record);
    await writeFile(runbook, '# Shopping\n\n- milk\n');
    await openFile(charter);
    assert.include(await prepare(), { record: 'complete', runbook: 'otherKind' });
    assert.equal(await readFile(record), before);
    assert.equal(await readFile(runbook), '# Shopping\n\n- milk\n');
    assert.isUndefined(findDiff());
    assert.isFalse(await addNewParts(fileUri('README.md')));
  });

  it('asks for a charter where there is none', async () => {
    await openFile('runbook-self-checkout.md');
    assert.isUndefined(await prepare());
    await closeEditors();
    assert.isUndefined(await prepare());
    assert.isFalse(await addNewParts());
  });
});
