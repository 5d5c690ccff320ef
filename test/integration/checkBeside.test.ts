import { assert } from 'chai';
import * as vscode from 'vscode';
import type { CheckResult } from '../../src/features/checks/checkDocument/checkText';
import { closeEditors, openUntitled, pause, setSetting } from './editors';
import { hasFindings, replaceText, textsOf, waitForFindings } from './findings';
import { deleteFiles, freshName, openFile, writeFile } from './workspaceFiles';

const english = '---\ndocument: operations-runbook\n---\n\n## Procedures\n\nSee [restart](gone.md)\n';
const chinese = '---\r\ndocument: operations-runbook\r\n---\r\n\r\n## 操作规程\r\n\r\n见[重启](gone.md)\r\n';
/** Longer than any wait before a check of a short document. */
const longerThanAnyWait = 1500;

const check = async (argument?: unknown): Promise<readonly string[]> => {
  const result = await vscode.commands.executeCommand<CheckResult | undefined>('rolePlanner.checkDocument', argument);
  return (result?.findings ?? []).map(({ code }) => code);
};
const lacksLink = (texts: Record<string, string>): boolean => !('RB094' in texts) && hasFindings(texts);

describe('Check Document, beside what a document links to', () => {
  const names: string[] = [];
  const write = async (text: string): Promise<string> => {
    const name = freshName('-beside');
    names.push(name);
    await writeFile(name, text);
    return name;
  };

  afterEach(async () => {
    await setSetting('check.severity', undefined);
    await closeEditors();
    await deleteFiles(...names.splice(0));
  });

  for (const [language, text, from, to] of [['English', english, 'See', 'Look at'], ['Chinese', chinese, '见', '请看']] as const) {
    it(`tells it when it is asked, in ${language}, until the text is edited`, async () => {
      const editor = await openFile(await write(text));
      const { document } = editor;
      await waitForFindings(document, hasFindings);
      assert.notProperty(textsOf(document), 'RB094');
      assert.include([...(await check())], 'RB094');
      assert.equal(textsOf(document)['RB094'], 'gone.md');
      await replaceText(editor, from, to);
      await waitForFindings(document, lacksLink);
      await check();
      assert.equal(textsOf(document)['RB094'], 'gone.md');
      // False where VS Code has saved it by itself by now.
      await document.save();
      await pause(longerThanAnyWait);
      assert.equal(textsOf(document)['RB094'], 'gone.md');
    });
  }

  it('follows the settings with it', async () => {
    const { document } = await openFile(await write(english));
    await check();
    await setSetting('check.severity', { RB094: 'off' });
    await waitForFindings(document, lacksLink);
    await setSetting('check.severity', { RB094: 'error' });
    await waitForFindings(document, (texts) => texts['RB094'] === 'gone.md');
  });

  it('takes what is written in a linked document but not saved', async () => {
    const charter = await openFile(await write('---\ndocument: project-charter\n---\n\n## 运营接收负责人\n\n王芳，店长\n'));
    const name = await write(`---\ndocument: handover-record\n---\n\n## 移交项目\n\n[章程](${names[0]})\n\n## 接收方\n\n王芳\n`);
    const record = (await openFile(name)).document.uri;
    assert.notInclude([...(await check())], 'HO003');
    await replaceText(await vscode.window.showTextDocument(charter.document), '王芳', '陈静');
    assert.include([...(await check(record))], 'HO003');
  });

  it('shows the file of a menu, and finds no links in a document without a place', async () => {
    const uri = (await openFile(await write(english))).document.uri;
    await closeEditors();
    assert.include([...(await check(uri))], 'RB094');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await openUntitled(english);
    const codes = await check();
    assert.isNotEmpty(codes);
    assert.notInclude([...codes], 'RB094');
  });
});
