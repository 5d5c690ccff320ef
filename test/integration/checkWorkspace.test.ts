import { assert } from 'chai';
import * as vscode from 'vscode';
import type { WorkspaceCheckResult } from '../../src/features/checks/checkWorkspace/registerCheckWorkspace';
import { closeEditors, pause, setSetting } from './editors';
import { encode, VirtualFiles } from './virtualFiles';

const english = '# Project charter: Self-checkout\n\n## Project manager\n\nEveryone\n\n## Objectives\n\n- Improve customer satisfaction significantly\n\n## Start and end\n\n2026-09-30 to 2026-03-01\n\n## Budget\n\nUSD 40,000\n';
const chinese = '# 项目章程：自助结账\r\n\r\n## 项目经理\r\n\r\n大家\r\n\r\n## 目标\r\n\r\n- 显著提升顾客满意度\r\n\r\n## 起止日期\r\n\r\n2026年9月30日至2026年3月1日\r\n\r\n## 预算\r\n\r\n40 万元\r\n';
const notes = '# Bread\n\n- Knead the dough\n';

const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'check workspace');
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, ...name.split('/'));

const checkFolder = async (uri: vscode.Uri = folder, token?: vscode.CancellationToken): Promise<WorkspaceCheckResult | undefined> => vscode.commands.executeCommand('rolePlanner.checkFolder', uri, undefined, token);
/** A code may come with a link to its page. */
const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);
const codesIn = (uri: vscode.Uri): readonly string[] => vscode.languages.getDiagnostics(uri).map(codeOf).sort();
const findingIn = (uri: vscode.Uri, wanted: string): vscode.Diagnostic | undefined => vscode.languages.getDiagnostics(uri).find((diagnostic) => codeOf(diagnostic) === wanted);
const kindsOf = (result: WorkspaceCheckResult | undefined): Record<string, string> => Object.fromEntries((result?.files ?? []).map(({ file, kind }) => [file, kind]));
const report = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';

async function waitFor(what: string, isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5000; waited += 50) {
    if (isSo()) return;
    await pause(50);
  }
  assert.fail(what);
}

describe('Check Planning Documents', () => {
  before(async () => {
    for (const [name, content] of Object.entries({ 'en.md': english, 'late.md': english, 'sub/章程 (1).md': chinese, 'notes.markdown': notes, 'node_modules/x/readme.md': english, 'list.txt': english, '.vscode/role-planner/templates/charter.en.md': english })) {
      await vscode.workspace.fs.writeFile(at(name), encode(content));
    }
    await vscode.workspace.fs.writeFile(at('broken.md'), Uint8Array.from([0x89, 0x50, 0, 0, 1]));
  });

  afterEach(async () => {
    await setSetting('check.severity', undefined);
    await closeEditors();
  });

  after(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('finds the Markdown files of a folder and puts what it finds into Problems', async () => {
    const result = await checkFolder();
    assert.deepEqual(kindsOf(result), { 'check workspace/en.md': 'project-charter', 'check workspace/late.md': 'project-charter', 'check workspace/sub/章程 (1).md': 'project-charter', 'check workspace/notes.markdown': 'none' });
    assert.deepEqual(result?.unreadable, [{ file: 'check workspace/broken.md', fault: 'binary' }]);
    for (const [name, text] of [['en.md', 'Everyone'], ['sub/章程 (1).md', '大家']] as const) {
      assert.includeMembers([...codesIn(at(name))], ['CH010', 'CH021', 'CH041']);
      const owner = findingIn(at(name), 'CH041');
      assert.equal(owner?.source, 'Role Planner');
      assert.deepEqual([owner?.range.start.line, owner?.range.start.character, owner?.range.end.character], [4, 0, text.length]);
    }
    assert.deepEqual(codesIn(at('node_modules/x/readme.md')), []);
    assert.deepEqual(codesIn(at('notes.markdown')), []);
  });

  it('opens a report with a table, the findings with links, and what could not be read', async () => {
    await checkFolder();
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
    assert.isTrue(vscode.window.activeTextEditor?.document.isUntitled);
    assert.match(report(), /^\| \[check workspace\/en\.md\]\(check%20workspace\/en\.md\) \| \S.* \| 0 \| \d+ \| \d+ \|$/m);
    assert.include(report(), '](check%20workspace/sub/章程%20%281%29.md#L5)');
    assert.match(report(), /^- \[check workspace\/broken\.md\]/m);
  });

  it('obeys the settings', async () => {
    await setSetting('check.severity', { CH041: 'off', CH021: 'error' });
    await checkFolder();
    assert.notInclude([...codesIn(at('en.md'))], 'CH041');
    assert.equal(findingIn(at('en.md'), 'CH021')?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(report(), /\| 1 \| \d+ \| \d+ \|$/m);
  });

  it('checks the whole workspace', async () => {
    const result = await vscode.commands.executeCommand<WorkspaceCheckResult | undefined>('rolePlanner.checkWorkspace');
    assert.include(kindsOf(result), { 'check workspace/en.md': 'project-charter', 'charter-self-checkout.md': 'project-charter', 'runbook-self-checkout.zh-cn.md': 'operations-runbook', 'plan-en.md': 'none' });
  });

  it('takes the text of an open document with what is not saved', async () => {
    // A file of its own: VS Code may save it by itself.
    await vscode.workspace.fs.writeFile(at('unsaved/own.md'), encode(english));
    try {
      const editor = await vscode.window.showTextDocument(at('unsaved/own.md'));
      const start = editor.document.getText().indexOf('Everyone');
      await editor.edit((edit) => edit.replace(new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + 8)), 'Wang Lei'));
      const result = await checkFolder(at('unsaved'));
      const codes = (result?.files.find(({ file }) => file.endsWith('/own.md'))?.findings ?? []).map(({ code }): string => code);
      assert.isNotEmpty(codes);
      assert.notInclude(codes, 'CH041');
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(at('unsaved'), { recursive: true });
    }
  });

  it('shows nothing twice: a document that is checked by itself speaks for itself', async () => {
    await checkFolder();
    const found = codesIn(at('en.md'));
    await vscode.window.showTextDocument(at('en.md'));
    await vscode.commands.executeCommand('rolePlanner.checkDocument');
    await waitFor('each finding is there once', () => codesIn(at('en.md')).join() === found.join());
  });

  it('shows nothing twice in a document that was checked by itself before, and does not disturb it', async () => {
    const { document } = await vscode.window.showTextDocument(at('en.md'));
    await waitFor('it is checked by itself', () => codesIn(document.uri).includes('CH041'));
    const alone = codesIn(document.uri);
    await checkFolder();
    await pause(500);
    assert.deepEqual(codesIn(document.uri), alone);
    const shown = vscode.languages.getDiagnostics(document.uri).map(({ message, range }) => `${range.start.line}:${range.start.character} ${message}`);
    assert.equal(new Set(shown).size, shown.length);
  });

  it('looks at what documents link to, and tells in the report alone what drifts', async () => {
    const book = '---\ndocument: operations-runbook\n---\n\n## Procedures\n\nSee [restart](gone.md) and [notes](../notes.markdown)\n';
    const portal = '# 项目章程：门户\n\n| 事项 | 内容 |\n| --- | --- |\n| 项目名称 | 门户 |\n| 发起人 | 李娜 |\n| 项目经理 | 王磊 |\n| 预算 | 9 万元 |\n\n## 团队\n\n门户已于 3 月验收。目前各部门正常使用。项目组每周处理 20 张工单。\n';
    await vscode.workspace.fs.writeFile(at('beside/book.md'), encode(book));
    await vscode.workspace.fs.writeFile(at('beside/portal.md'), encode(portal));
    try {
      const result = await checkFolder(at('beside'));
      const links = vscode.languages.getDiagnostics(at('beside/book.md')).filter((diagnostic) => codeOf(diagnostic) === 'RB094');
      assert.deepEqual(links.map(({ range }) => [range.start.line, range.start.character, range.end.character]), [[6, 14, 21]]);
      const drift = result?.files.find(({ file }) => file.endsWith('/portal.md'))?.drift;
      assert.lengthOf(drift?.places ?? [], 3);
      assert.include(report(), '(check%20workspace/beside/portal.md#L12) 目前各部门正常使用');
      assert.isFalse(vscode.languages.getDiagnostics(at('beside/portal.md')).some(({ message }) => message === drift?.message));
    } finally {
      await vscode.workspace.fs.delete(at('beside'), { recursive: true });
    }
  });

  it('leaves a document that is edited alone, and checks its file again once it is closed', async () => {
    await checkFolder();
    const found = codesIn(at('late.md'));
    assert.include([...found], 'CH041');
    // Not showTextDocument, which keeps a document open for minutes after its editor.
    await vscode.commands.executeCommand('vscode.open', at('late.md'));
    const { document } = vscode.window.activeTextEditor!;
    const edit = new vscode.WorkspaceEdit();
    const start = document.getText().indexOf('Everyone');
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + 8)), 'Wang Lei');
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await waitFor('the edit is seen', () => !codesIn(at('late.md')).includes('CH041'));
    await closeEditors();
    await waitFor('the file on disk is checked again', () => codesIn(at('late.md')).join() === found.join());
  });

  it('changes nothing when it is cancelled', async () => {
    // One that no test opens: a document that is closed late would be checked anew.
    const untouched = at('sub/章程 (1).md');
    await checkFolder();
    const found = codesIn(untouched);
    await closeEditors();
    await setSetting('check.severity', { CH041: 'off' });
    const early = new vscode.CancellationTokenSource();
    early.cancel();
    assert.isUndefined(await checkFolder(folder, early.token));
    const later = new vscode.CancellationTokenSource();
    const running = checkFolder(folder, later.token);
    later.cancel();
    assert.isUndefined(await running);
    assert.deepEqual(codesIn(untouched), found);
    assert.isUndefined(vscode.window.activeTextEditor);
  });

  it('walks a file system that VS Code cannot search, and names what it may not read or should not', async () => {
    const files = { '/team/charter.md': english, '/team/deep/运行/章程.MD': chinese, '/team/secret.md': 'noAccess', '/team/huge.md': 50_000_000, '/team/node_modules/x.md': english, '/team/readme.txt': english };
    const provider = vscode.workspace.registerFileSystemProvider('plans', new VirtualFiles(files), { isReadonly: true });
    try {
      const root = vscode.Uri.from({ scheme: 'plans', path: '/team' });
      const result = await checkFolder(root);
      assert.deepEqual(kindsOf(result), { 'plans:/team/charter.md': 'project-charter', 'plans:/team/deep/运行/章程.MD': 'project-charter' });
      assert.deepEqual(result?.unreadable, [{ file: 'plans:/team/huge.md', fault: 'tooLarge' }, { file: 'plans:/team/secret.md', fault: 'noAccess' }]);
      assert.include([...codesIn(vscode.Uri.joinPath(root, 'charter.md'))], 'CH041');
      // What an earlier check found elsewhere is gone.
      assert.deepEqual(codesIn(at('sub/章程 (1).md')), []);
    } finally {
      provider.dispose();
    }
  });

  it('says so, and opens nothing, where there is nothing of the kinds or no folder', async () => {
    await vscode.workspace.fs.writeFile(at('other/notes.md'), encode(notes));
    const result = await checkFolder(at('other'));
    assert.deepEqual(kindsOf(result), { 'check workspace/other/notes.md': 'none' });
    assert.isUndefined(vscode.window.activeTextEditor);
    assert.isUndefined(await vscode.commands.executeCommand('rolePlanner.checkFolder'));
    assert.isUndefined(await vscode.commands.executeCommand('rolePlanner.checkFolder', 'no folder'));
  });
});
