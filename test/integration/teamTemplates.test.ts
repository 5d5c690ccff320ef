import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, pause, setSetting } from './editors';
import { runAndPick } from './quickPick';
import { listTemplates, removeTemplates, templateUri, writeTemplate } from './teamFolder';

const text = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';
const selected = (): string => vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection) ?? '';

const round = '---\ntitle: Weekly round\ndescription: Every Monday\n---\n\n# Weekly round: ${1:[Site]}\n\n- ${2:[Finding]}\n\n$0\n';
const charters = {
  en: '---\ndocument: project-charter\n---\n\n# Charter of our own: ${1:[Name]}\n\n## Sponsor\n\n${2:[Name]}\n\n$0\n',
  'zh-cn': '---\ndocument: project-charter\n---\n\n# 我们的章程：${1:【名称】}\n\n## 发起人\n\n${2:【姓名】}\n\n$0\n',
} as const;
const titles = { en: '# Charter of our own', 'zh-cn': '# 我们的章程' } as const;

/** Waits until the active text holds some words, and says what it was if it never does. */
async function waitForText(words: string): Promise<void> {
  for (let waited = 0; waited < 5000 && !text().includes(words); waited += 100) await pause(100);
  assert.include(text(), words);
}

async function findingsIn(uri: vscode.Uri, codes: readonly string[]): Promise<readonly vscode.Diagnostic[]> {
  const found = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Role Planner');
  for (let waited = 0; waited < 6000 && String(found().map(({ code }) => code)) !== String(codes); waited += 100) await pause(100);
  assert.deepEqual(found().map(({ code }) => String(code)), [...codes]);
  return found();
}

describe('A team\'s own templates', () => {
  beforeEach(async () => {
    await setSetting('contentLanguage', 'en');
    await setSetting('templates.runbookVariant', 'general');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await setSetting('contentLanguage', undefined);
    await setSetting('templates.runbookVariant', undefined);
    await closeEditors();
    await removeTemplates();
  });

  it('are offered after the built-in ones, and go to the cursor without their front matter, tab stops alive', async () => {
    await writeTemplate('weekly.md', round);
    await openUntitled('Before\n¦\nAfter');
    await runAndPick('insertTemplate', -1);
    await waitForText('# Weekly round');
    assert.notInclude(text(), 'title:');
    assert.equal(selected(), '[Site]');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(selected(), '[Finding]');
    const lines = text().split('\n');
    assert.deepEqual([lines.at(0), lines.at(-1)], ['Before', 'After']);
    await vscode.commands.executeCommand('undo');
    assert.equal(text(), 'Before\n\nAfter');
  });

  it('keep their front matter in a document of their own', async () => {
    await writeTemplate('weekly.md', round.replaceAll('\n', '\r\n'));
    await closeEditors();
    await runAndPick('newFromTemplate', -1);
    await waitForText('# Weekly round: [Site]');
    assert.match(text(), /^---\r?\ntitle: Weekly round\r?\n/);
    assert.isTrue(vscode.window.activeTextEditor?.document.isUntitled);
  });

  it('leave the built-in one in the first place', async () => {
    await writeTemplate('charter.en.md', charters.en);
    await closeEditors();
    await runAndPick('newCharter', 0);
    await waitForText('# Project charter');
  });

  for (const language of ['en', 'zh-cn'] as const) {
    it(`are asked about in the content language, and what they lack is said before they are inserted (${language})`, async () => {
      await writeTemplate('charter.en.md', charters.en);
      await writeTemplate('charter.zh-cn.md', charters['zh-cn']);
      await setSetting('contentLanguage', language);
      await openUntitled('Before\n¦');
      const inserting = runAndPick('insertCharter', 1);
      await pause(2500);
      assert.equal(text(), 'Before\n', 'nothing is inserted before the user has answered');
      for (let tries = 0; tries < 5 && !text().includes(titles[language]); tries++) {
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        await pause(500);
      }
      await inserting;
      await waitForText(titles[language]);
      assert.notInclude(text(), 'document:');
    });
  }

  for (const [name, content] of [
    ['with a slip', '# One\n\n## Sponsor $ ${1:[Name]}\n'],
    ['with the clipboard', '# One\n\n$CLIPBOARD\n'],
    ['in another encoding', new Uint8Array([0x23, 0x20, 0xd5, 0xc2, 0xb3, 0xcc])],
    ['of nothing', '\n'],
  ] as const) {
    it(`are never inserted ${name}, but opened on request`, async () => {
      await writeTemplate('charter.en.md', content);
      await openUntitled('Before\n¦');
      await runAndPick('insertCharter', 1);
      await pause(300);
      assert.equal(text(), 'Before\n');
      for (let tries = 0; tries < 5 && vscode.window.activeTextEditor?.document.isUntitled; tries++) {
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        await pause(500);
      }
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), templateUri('charter.en.md').toString());
    });
  }

  it('begin as a copy of a built-in one, and never take the place of another file', async () => {
    for (const expected of [['charter.en.md'], ['charter-2.en.md', 'charter.en.md']]) {
      await runAndPick('newTeamTemplate', 0, 0);
      await waitForText('# Project charter: ${1:');
      assert.deepEqual(await listTemplates(), expected);
      const editor = vscode.window.activeTextEditor;
      await findingsIn(editor?.document.uri ?? templateUri(''), []);
      await editor?.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Ours. '));
      await editor?.document.save();
    }
    const first = await vscode.workspace.openTextDocument(templateUri('charter.en.md'));
    assert.isTrue(first.getText().startsWith('Ours. # Project charter'));
  });

  it('are checked while they are open', async () => {
    const uri = await writeTemplate('charter.zh-cn.md', charters['zh-cn']);
    // Not through the API, which keeps a document open for minutes after its editor is gone.
    await vscode.commands.executeCommand('vscode.open', uri);
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    const [missing] = await findingsIn(uri, ['TP004']);
    assert.equal(missing?.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(editor.document.getText(missing?.range), '# 我们的章程：${1:【名称】}');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '$ '));
    const [slip] = await findingsIn(uri, ['TP002']);
    assert.equal(editor.document.getText(slip?.range), '$');
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), round));
    await findingsIn(uri, []);
    await vscode.commands.executeCommand('undo');
    await findingsIn(uri, ['TP002']);
    await closeEditors();
    await findingsIn(uri, []);
  });
});
