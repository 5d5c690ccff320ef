import { assert } from 'chai';
import * as vscode from 'vscode';
import type { WorkspaceReviewResult } from '../../src/features/review/reviewWorkspace/reviewFiles';
import { closeEditors, setSetting } from './editors';
import { encode, VirtualFiles } from './virtualFiles';

const english = '# Plan\n\n- Migrate the customer database to the new data centre by 30 June\n- Back up the customer database every night and check the log\n- Tea\n';
const chinese = '# 计划\r\n\r\n- 6 月 30 日前把客户数据库迁移到新机房\r\n- 每晚备份客户数据库并检查日志\r\n- 每天巡检服务器 #运营\r\n';
const prose = '# Bread\n\nFlour, water and salt.\n';
const task = 'Back up the customer database every night and check the log';

const root = vscode.workspace.workspaceFolders![0]!.uri;
const folder = vscode.Uri.joinPath(root, 'review workspace');
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, ...name.split('/'));
const write = (uri: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, encode(text));

const review = async (...args: readonly unknown[]): Promise<WorkspaceReviewResult | undefined> => vscode.commands.executeCommand('rolePlanner.reviewWorkspace', ...args);
const countsIn = (result: WorkspaceReviewResult | undefined): Record<string, readonly number[]> =>
  Object.fromEntries((result?.files ?? []).map(({ file, counts: { project, operations, mixed, unclear } }) => [file, [project, operations, mixed + unclear]]));
const report = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';

describe('Review Plans in the Workspace', () => {
  before(async () => {
    await setSetting('learn.store', 'workspace');
    for (const [name, text] of Object.entries({ 'en.md': english, 'sub/计划 (1).md': chinese, 'bread.markdown': prose, 'list.txt': english, 'node_modules/x/readme.md': english, '.vscode/role-planner/templates/charter.en.md': english })) {
      await write(at(name), text);
    }
    await vscode.workspace.fs.writeFile(at('broken.md'), Uint8Array.from([0x89, 0x50, 0, 0, 1]));
  });

  afterEach(closeEditors);

  after(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await setSetting('learn.store', undefined);
  });

  it('counts the tasks of each Markdown file by kind, tags included', async () => {
    const result = await review(folder);
    const counts = countsIn(result);
    assert.sameMembers(Object.keys(counts), ['review workspace/en.md', 'review workspace/sub/计划 (1).md', 'review workspace/bread.markdown']);
    assert.deepEqual(counts['review workspace/en.md'], [1, 1, 1]);
    assert.deepEqual(counts['review workspace/sub/计划 (1).md'], [1, 2, 0]);
    assert.deepEqual(counts['review workspace/bread.markdown'], [0, 0, 0]);
    assert.deepEqual(result?.unreadable, [{ file: 'review workspace/broken.md', fault: 'binary' }]);
  });

  it('opens a report with the shares, links to the files and what could not be read', async () => {
    await review(folder);
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
    assert.isTrue(vscode.window.activeTextEditor?.document.isUntitled);
    assert.match(report(), /^\| \*\*.*2\*\* \| 6 \| 2 \(33%\) \| 3 \(50%\) \| 0 \| 1 \(17%\) \|$/m);
    assert.include(report(), '](review%20workspace/sub/计划%20%281%29.md) | 3 | 1 (33%) | 2 (67%) | 0 | 0 |');
    assert.include(report(), '[review workspace/en.md:5](review%20workspace/en.md#L5) Tea');
    assert.match(report(), /^- \[review workspace\/broken\.md\]/m);
  });

  it('reviews the whole workspace when no folder is given', async () => {
    const counts = countsIn(await review());
    assert.includeMembers(Object.keys(counts), ['plan-en.md', 'plan-zh-cn.md', 'review workspace/en.md']);
    assert.isAbove(counts['plan-en.md']![0]!, 0);
    assert.isAbove(counts['plan-zh-cn.md']![1]!, 0);
  });

  it('counts what the team decided, and what is not saved yet', async () => {
    const decisions = vscode.Uri.joinPath(root, '.vscode', 'role-planner.json');
    await write(decisions, `{ "version": 1, "decisions": [{ "text": "${task}", "kind": "project", "on": "2026-05-12" }] }`);
    try {
      const editor = await vscode.window.showTextDocument(at('en.md'));
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), `- ${task}, each time anew #ops\n`));
      assert.deepEqual(countsIn(await review(folder))['review workspace/en.md'], [2, 1, 1]);
    } finally {
      await vscode.commands.executeCommand('vscode.open', at('en.md'));
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await write(decisions, '{ "decisions": [] }');
    }
  });

  it('gives nothing and opens nothing when it is cancelled, before or while it runs', async () => {
    const early = new vscode.CancellationTokenSource();
    early.cancel();
    // What an earlier test had opened may still be on its way out.
    const countReports = (): number => vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length;
    const before = countReports();
    assert.isUndefined(await review(folder, early.token));
    const later = new vscode.CancellationTokenSource();
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`/many/${index}.md`, english]));
    const read = new Set<string>();
    const provider = vscode.workspace.registerFileSystemProvider('many', new (class extends VirtualFiles {
      override readFile(uri: vscode.Uri): Uint8Array {
        read.add(uri.path);
        if (read.size === 10) later.cancel();
        return super.readFile(uri);
      }
    })(files), { isReadonly: true });
    try {
      assert.isUndefined(await review(vscode.Uri.from({ scheme: 'many', path: '/many' }), later.token));
      assert.isBelow(read.size, 30);
      assert.isAtMost(countReports(), before);
    } finally {
      provider.dispose();
    }
  });

  it('walks a file system that VS Code cannot search, and names what it may not read or should not', async () => {
    const files = { '/team/plan.md': english, '/team/deep/计划.MD': chinese, '/team/secret.md': 'noAccess', '/team/huge.md': 50_000_000, '/team/node_modules/x.md': english, '/team/notes.txt': english };
    const provider = vscode.workspace.registerFileSystemProvider('plans', new VirtualFiles(files), { isReadonly: true });
    try {
      const result = await review(vscode.Uri.from({ scheme: 'plans', path: '/team' }));
      assert.deepEqual(countsIn(result), { 'plans:/team/plan.md': [1, 1, 1], 'plans:/team/deep/计划.MD': [1, 2, 0] });
      assert.deepEqual(result?.unreadable, [{ file: 'plans:/team/huge.md', fault: 'tooLarge' }, { file: 'plans:/team/secret.md', fault: 'noAccess' }]);
    } finally {
      provider.dispose();
    }
  });

  it('says so, and opens nothing, where there is no task', async () => {
    await write(at('other/bread.md'), prose);
    assert.deepEqual(countsIn(await review(at('other'))), { 'review workspace/other/bread.md': [0, 0, 0] });
    assert.isUndefined(vscode.window.activeTextEditor);
  });
});
