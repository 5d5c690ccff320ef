import { assert } from 'chai';
import * as vscode from 'vscode';
import { codeOf } from './findings';
import { closeEditors, openUntitled, pause } from './editors';

const ruleUri = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'role-planner-rule', path });
const textAt = async (uri: vscode.Uri): Promise<string> => (await vscode.workspace.openTextDocument(uri)).getText();

/** The tab in front, once it shows a page. */
async function waitForPage(): Promise<{ readonly uri: string; readonly view: string }> {
  for (let waited = 0; waited < 5000; waited += 50) {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (input instanceof vscode.TabInputCustom) return { uri: input.uri.toString(), view: input.viewType };
    if (input instanceof vscode.TabInputText && input.uri.scheme === 'role-planner-rule') return { uri: input.uri.toString(), view: 'text' };
    await pause(50);
  }
  return assert.fail('No page was opened.');
}

async function failureOf(work: Thenable<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return String(error);
  }
}

describe('The pages of the rules', () => {
  const isChinese = vscode.env.language.startsWith('zh');
  const page = isChinese ? '/zh-cn/CH041.md' : '/CH041.md';
  const shown = { uri: ruleUri(page).toString(), view: 'vscode.markdown.preview.editor' };

  before(async () => {
    // Whatever started the extension: its first command does.
    await vscode.commands.executeCommand('rolePlanner.checkDocument');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await closeEditors();
  });

  it('are what the code of a finding links to, in the language of VS Code', async () => {
    const { document } = await openUntitled('# Project charter: tills\n\n## Sponsor\n\nLi Na\n\n## Project manager\n\nEveryone\n\n## Objectives\n\n- Queue from 9 to 4 minutes\n\n## Milestones\n\n- Pilot\n');
    await vscode.commands.executeCommand('rolePlanner.checkDocument');
    const finding = vscode.languages.getDiagnostics(document.uri).find((diagnostic) => codeOf(diagnostic) === 'CH041');
    const code = finding?.code;
    assert.isTrue(typeof code === 'object');
    if (typeof code !== 'object') return;
    assert.equal(code.target.toString(), shown.uri);
    assert.match(await textAt(code.target), isChinese ? /^# CH041：/ : /^# CH041: /);
    // This is how the editor and the Problems panel follow the link.
    await vscode.commands.executeCommand('vscode.open', code.target);
    assert.deepEqual(await waitForPage(), shown);
  });

  it('are opened by the command', async () => {
    await vscode.commands.executeCommand('rolePlanner.openRule', 'CH041');
    assert.deepEqual(await waitForPage(), shown);
  });

  it('are there in both languages', async () => {
    assert.match(await textAt(ruleUri('/CH041.md')), /^# CH041: No named project manager/);
    assert.match(await textAt(ruleUri('/zh-cn/CH041.md')), /^# CH041：没有具名项目经理/);
    assert.match(await textAt(ruleUri('/zh-cn/README.md')), /^# 规则/);
  });

  it('cannot be changed, and nothing else can be read by them', async () => {
    assert.isString(await failureOf(vscode.workspace.fs.writeFile(ruleUri('/CH041.md'), new Uint8Array())));
    assert.isString(await failureOf(vscode.workspace.fs.delete(ruleUri('/CH041.md'))));
    for (const path of ['/../package.json', '/CH999.md', '/zh-cn/../../../package.json', '/']) assert.isString(await failureOf(vscode.workspace.fs.readFile(ruleUri(path))), path);
  });
});
