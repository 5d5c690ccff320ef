import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Readiness } from '../../src/core/readiness/readiness';
import { closeEditors, openUntitled, pause } from './editors';
import { deleteFiles, fileUri, freshName, openFile, readFile, writeFile } from './workspaceFiles';

const review = (argument?: vscode.Uri): Thenable<Readiness | undefined> => vscode.commands.executeCommand('rolePlanner.reviewReadiness', argument);
const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`rolePlanner.${command}`, ...args);
const blocking = (readiness: Readiness | undefined): readonly string[] => readiness?.items.filter(({ status }) => status === 'blocks').map(({ id }) => id) ?? ['nothing was reviewed'];
const activeText = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';

async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const start = editor.document.getText().indexOf(from);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + from.length));
  assert.isTrue(start >= 0 && (await editor.edit((edit) => edit.replace(range, to))), from);
}

/** Exports until the heading is as it should be: the review follows the text after a pause. */
async function waitForExport(heading: RegExp): Promise<string> {
  let text = '';
  for (let waited = 0; waited < 5000; waited += 200) {
    await run('exportReadiness');
    text = activeText();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    if (heading.test(text)) return text;
    await pause(200);
  }
  return assert.fail(`The export stayed: ${text.slice(0, 400)}`);
}

const written: string[] = [];

/** Writes a file of the test's own; gives its name. */
async function writeFresh(text: string): Promise<string> {
  const name = freshName();
  written.push(name);
  await writeFile(name, text);
  return name;
}

describe('Review Readiness', () => {
  afterEach(async () => {
    await run('closeReadiness');
    await closeEditors();
    await deleteFiles(...written.splice(0));
  });

  for (const [language, name, ready, not] of [
    ['English', 'handover-self-checkout.md', '# Ready to hand over\n', '## Shown by the documents'],
    ['Chinese', 'handover-self-checkout.zh-cn.md', '# 可以移交\n', '## 文档已证明'],
  ] as const) {
    it(`finds a finished hand-over in ${language} ready, with the runbook and the charter that it links to, and exports it in its language`, async () => {
      await openFile(name);
      const readiness = await review();
      assert.deepEqual([readiness?.isReady, blocking(readiness)], [true, []]);
      assert.isTrue(['runbook', 'charter'].every((id) => readiness?.items.some((item) => item.id === id && item.status === 'met')));
      await run('exportReadiness');
      assert.isTrue(activeText().startsWith(ready), activeText().slice(0, 60));
      assert.include(activeText(), not);
      assert.isTrue(vscode.window.activeTextEditor?.document.isUntitled);
    });
  }

  it('is not ready when the runbook is not where the link says', async () => {
    const record = await writeFresh((await readFile('handover-self-checkout.md')).replaceAll('runbook-self-checkout.md', 'gone.md'));
    assert.deepEqual(blocking(await review(fileUri(record))), ['runbook']);
  });

  it('is not ready without files', async () => {
    await openUntitled(await readFile('handover-self-checkout.md'));
    assert.deepEqual(blocking(await review()), ['runbook']);
  });

  it('goes to the place of an item, in the record or in the runbook', async () => {
    const runbook = (await readFile('runbook-self-checkout.md')).replace(/(### Monitoring and thresholds\n)[^]*?(?=\n###)/, '$1');
    const other = await writeFresh(runbook);
    await openFile(await writeFresh((await readFile('handover-self-checkout.md')).replaceAll('runbook-self-checkout.md', other).replace('| Sponsor | Chen Yu | 2026-09-30 |', '| Sponsor | Chen Yu | |')));
    const readiness = await review();
    const indexOf = (id: string): string => String(readiness?.items.findIndex((item) => item.id === id && item.status === 'blocks'));
    await run('goToReadinessItem', indexOf('signature'));
    const here = vscode.window.activeTextEditor as vscode.TextEditor;
    assert.include(here.document.getText(here.selection), 'Sponsor | Chen Yu');
    await run('goToReadinessItem', indexOf('monitoring'));
    const there = vscode.window.activeTextEditor as vscode.TextEditor;
    assert.isTrue(there.document.uri.path.endsWith(other));
    assert.equal(there.document.getText(there.selection), 'Monitoring and thresholds');
    for (const wrong of ['9999', '-1', 'x', '']) await run('goToReadinessItem', wrong);
    assert.equal(vscode.window.activeTextEditor, there);
  });

  it('follows the record and the runbook while it is shown', async () => {
    const other = await writeFresh(await readFile('runbook-self-checkout.md'));
    const record = await openFile(await writeFresh((await readFile('handover-self-checkout.md')).replaceAll('runbook-self-checkout.md', other)));
    assert.equal((await review())?.isReady, true);
    await replace(record, '| Sponsor | Chen Yu | 2026-09-30 |', '| Sponsor | Chen Yu | |');
    await waitForExport(/^# Not ready: 1 item blocks\n/);
    const runbook = await openFile(other);
    await replace(runbook, '## When something goes wrong\n\n### Monitoring and thresholds', '## When something goes wrong\n\n### Watching the weather');
    const text = await waitForExport(/^# Not ready: [23] items block\n/);
    assert.include(text, 'Runbook: monitoring is not written');
  });

  it('asks for a hand-over record where there is none, and exports nothing then', async () => {
    await openFile('runbook-self-checkout.md');
    assert.isUndefined(await review());
    const before = vscode.window.activeTextEditor;
    await run('exportReadiness');
    assert.equal(vscode.window.activeTextEditor, before);
  });
});
