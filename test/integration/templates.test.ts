import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, setSetting } from './editors';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`rolePlanner.${command}`);
const activeEditor = (): vscode.TextEditor => {
  assert.isDefined(vscode.window.activeTextEditor);
  return vscode.window.activeTextEditor as vscode.TextEditor;
};

describe('Inserting a template', () => {
  beforeEach(async () => setSetting('templates.runbookVariant', 'general'));

  afterEach(async () => {
    await setSetting('contentLanguage', undefined);
    await setSetting('templates.runbookVariant', undefined);
    await closeEditors();
  });

  for (const [command, title] of [
    ['insertCharter', '# Project charter'],
    ['insertRunbook', '# Operations runbook'],
    ['insertHandover', '# Hand-over record'],
    ['insertImprovement', '# Improvement request'],
    ['newCharter', '# Project charter'],
    ['newRunbook', '# Operations runbook'],
    ['newHandover', '# Hand-over record'],
    ['newImprovement', '# Improvement request'],
  ] as const) {
    it(`opens a Markdown document where none is open (${command})`, async () => {
      await closeEditors();
      await run(command);
      const { document } = activeEditor();
      assert.equal(document.languageId, 'markdown');
      assert.isTrue(document.isUntitled);
      assert.isTrue(document.getText().startsWith(title), document.getText().slice(0, 80));
    });
  }

  it('leaves the first tab stop selected and the next one a tab away', async () => {
    await closeEditors();
    await run('insertCharter');
    const first = activeEditor().document.getText(activeEditor().selection);
    assert.match(first, /^\[.+\]$/);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    const second = activeEditor().document.getText(activeEditor().selection);
    assert.notEqual(second, first);
    assert.isNotEmpty(second);
  });

  for (const command of ['insertRunbook', 'insertHandover', 'insertImprovement']) {
    it(`keeps its tab stops alive when it is inserted into a document (${command})`, async () => {
      await openUntitled('Before\n¦\nAfter');
      await run(command);
      const first = activeEditor().document.getText(activeEditor().selection);
      assert.match(first, /^\[.+\]$/);
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      assert.notEqual(activeEditor().document.getText(activeEditor().selection), first);
      const lines = activeEditor().document.getText().split(/\r?\n/);
      assert.deepEqual([lines.at(0), lines.at(-1)], ['Before', 'After']);
    });
  }

  for (const [name, content] of [
    ['in the middle of a line', 'One ¦line\nNext'],
    ['with text selected', 'Before ‹keep me› after\nNext'],
    ['on an indented blank line', '- item\n    ¦\n- next'],
    ['at the end of a document without a final newline', 'Last line¦'],
    ['in a document with Windows line ends', 'One¦\r\nTwo\r\n'],
  ] as const) {
    it(`loses nothing ${name}, and one undo takes it back`, async () => {
      const editor = await openUntitled(content);
      const before = editor.document.getText();
      await run('insertCharter');
      const after = editor.document.getText();
      for (const line of before.split(/\r?\n/).filter((text) => text.trim() !== '')) {
        assert.include(after.split(/\r?\n/), line);
      }
      assert.match(after, /^# Project charter/m);
      assert.equal(/[^\r]\n/.test(after) && after.includes('\r\n'), false, 'line ends are not mixed');
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    });
  }

  it('leaves a read-only document as it is and puts the template into a new one', async () => {
    const editor = await openUntitled('Read only¦');
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    await run('insertCharter');
    assert.equal(editor.document.getText(), 'Read only');
    assert.match(activeEditor().document.getText(), /^# Project charter/);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  });

  it('does not write into code: the template gets a document of its own', async () => {
    const editor = await openUntitled('const answer = 42;', 'javascript');
    await run('insertCharter');
    assert.equal(editor.document.getText(), 'const answer = 42;');
    assert.equal(activeEditor().document.languageId, 'markdown');
  });

  it('speaks the chosen content language, whatever VS Code speaks', async () => {
    await closeEditors();
    for (const [command, chinese, english] of [
      ['newCharter', '# 项目章程', '# Project charter'],
      ['newHandover', '# 移交单', '# Hand-over record'],
      ['newImprovement', '# 改进申请', '# Improvement request'],
    ] as const) {
      await setSetting('contentLanguage', 'zh-cn');
      await run(command);
      assert.isTrue(activeEditor().document.getText().startsWith(chinese), command);
      await setSetting('contentLanguage', 'en');
      await run(command);
      assert.isTrue(activeEditor().document.getText().startsWith(english), command);
    }
  });

  it('falls back to the language of VS Code when the setting has a wrong value', async () => {
    await closeEditors();
    await setSetting('contentLanguage', 42);
    await run('newRunbook');
    assert.match(activeEditor().document.getText(), vscode.env.language.startsWith('zh') ? /^# 运行手册/ : /^# Operations runbook/);
  });
});
