import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, setSetting } from './editors';

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`rolePlanner.${command}`, ...args);
const activeText = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';

describe('The comparison as Markdown', () => {
  before(() => setSetting('contentLanguage', 'en'));
  after(() => setSetting('contentLanguage', undefined));
  afterEach(closeEditors);

  it('opens as a whole document', async () => {
    await run('openComparison');
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
    assert.match(activeText(), /^# Project and operations management compared/);
    for (const heading of ['Frequently asked questions', 'Misconceptions']) {
      assert.include(activeText(), `## ${heading}`);
    }
  });

  it('opens in Chinese when the content is Chinese', async () => {
    await setSetting('contentLanguage', 'zh-cn');
    await run('openComparison');
    await setSetting('contentLanguage', 'en');
    assert.match(activeText(), /^# 项目管理与运营管理对照/);
  });

  it('copies an aspect as one table row', async () => {
    await run('copyAspect', 'duties');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^\| .*Duties and objectives.* \| .+ \| .+ \|\n$/);
  });

  it('inserts a table of its own between paragraphs, in one undo step', async () => {
    const editor = await openUntitled('First paragraph¦\nSecond paragraph\n');
    await run('insertAspect', 'focus');
    const lines = editor.document.getText().split('\n');
    assert.equal(lines[0], 'First paragraph');
    assert.equal(lines[1], '');
    assert.match(lines[2] ?? '', /^\| Aspect \| /);
    assert.match(lines[3] ?? '', /^\| -/);
    assert.match(lines[4] ?? '', /^\| .*Focus/);
    assert.equal(lines[5], '');
    assert.equal(lines[6], 'Second paragraph');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), 'First paragraph\nSecond paragraph\n');
  });

  it('adds a row to the table under the cursor, with the document\'s own line ends', async () => {
    const editor = await openUntitled('| A | P | O |\r\n| - | - | - |\r\n| x¦ | y | z |\r\n');
    await run('insertAspect', 'skills');
    const lines = editor.document.getText().split('\r\n');
    assert.equal(lines.length, 5);
    assert.match(lines[3] ?? '', /^\| .*Skills/);
    assert.notMatch(editor.document.getText(), /[^\r]\n/);
  });

  it('joins a table below its head, not between the head and its dashes', async () => {
    const editor = await openUntitled('| A¦ | P | O |\n| - | - | - |\n| x | y | z |\n');
    await run('insertAspect', 'skills');
    const lines = editor.document.getText().split('\n');
    assert.equal(lines[1], '| - | - | - |');
    assert.match(lines[2] ?? '', /^\| .*Skills/);
    assert.equal(lines[3], '| x | y | z |');
  });

  it('stands apart from text above and below a blank line', async () => {
    const editor = await openUntitled('- item\n¦\n- item\n');
    await run('insertAspect', 'skills');
    assert.match(editor.document.getText(), /^- item\n\n\| Aspect[^\n]+\n\| -[^\n]+\n\| [^\n]+\n\n+- item\n$/);
  });

  it('leaves code alone: the table gets a document of its own', async () => {
    const editor = await openUntitled('let a;', 'javascript');
    await run('insertAspect', 'cycle');
    assert.equal(editor.document.getText(), 'let a;');
    assert.match(activeText(), /^\| Aspect/);
  });
});

describe('The sidebar\'s commands', () => {
  it('are all there', async () => {
    const known = await vscode.commands.getCommands(true);
    for (const command of ['showComparison', 'filterByRole', 'filterByText', 'clearFilter', 'toggleSections', 'classifyTask', 'settleTask', 'showReasons']) {
      assert.include(known, `rolePlanner.${command}`);
    }
  });

});
