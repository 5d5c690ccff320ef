import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, setSetting } from './editors';

const isChinese = vscode.env.language.startsWith('zh');
const titles = isChinese
  ? { classify: '判断任务类型', project: '标记为项目工作', operations: '标记为运营工作', split: '拆分任务', charter: '为此任务新建章程', runbook: '为此任务新建运行手册' }
  : { classify: 'Classify Task', project: 'Tag as Project Work', operations: 'Tag as Operations Work', split: 'Split Task', charter: 'New Charter for This Task', runbook: 'New Runbook for This Task' };

async function actionsFor({ document, selection }: vscode.TextEditor, kind = 'refactor.rewrite.rolePlanner'): Promise<readonly vscode.CodeAction[]> {
  return (await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, selection, kind)) ?? [];
}

async function apply(editor: vscode.TextEditor, title: string): Promise<void> {
  const action = (await actionsFor(editor)).find((found) => found.title.startsWith(title));
  assert.isDefined(action, title);
  if (action?.edit) assert.isTrue(await vscode.workspace.applyEdit(action.edit));
  if (action?.command) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

describe('Actions on a task', () => {
  afterEach(async () => {
    await setSetting('tag.form', undefined);
    await setSetting('templates.runbookVariant', undefined);
    await vscode.commands.executeCommand('rolePlanner.clearVerdict');
    await closeEditors();
  });

  it('are offered on the line of a task, wherever the cursor is on it', async () => {
    for (const content of ['- [ ] Open the ¦Chengdu store\n', '¦- Open the Chengdu store\n', 'Open the Chengdu store¦', '| Task | Owner |\n| --- | --- |\n| Open the store | Li Na¦ |\n']) {
      const editor = await openUntitled(content);
      assert.includeMembers((await actionsFor(editor)).map(({ title }) => title), [titles.classify, titles.project, titles.operations, titles.charter, titles.runbook], content);
    }
  });

  it('are not offered elsewhere', async () => {
    for (const [content, language] of [
      ['¦\n\n- Open the store', 'markdown'],
      ['```\n- Open the ¦store\n```', 'markdown'],
      ['---\ntitle: Plan¦\n---\n', 'markdown'],
      ['// Open the store¦', 'javascript'],
    ] as const) {
      assert.isEmpty(await actionsFor(await openUntitled(content, language)), content);
    }
  });

  it('have kinds of their own that key bindings can name', async () => {
    const editor = await openUntitled('- Open the Chengdu store¦');
    for (const [kind, expected] of [
      ['tag', [titles.project, titles.operations]],
      ['tag.operations', [titles.operations]],
      ['classify', [titles.classify]],
      ['charter', [titles.charter]],
      ['runbook', [titles.runbook]],
    ] as const) {
      assert.deepEqual((await actionsFor(editor, `refactor.rewrite.rolePlanner.${kind}`)).map(({ title }) => title), [...expected]);
    }
    assert.isEmpty((await actionsFor(editor, 'quickfix')).filter(({ title }) => Object.values(titles).includes(title)));
  });

  it('classify as the command does', async () => {
    const editor = await openUntitled('- Open the Chengdu store¦\n');
    await apply(editor, titles.classify);
    await vscode.commands.executeCommand('rolePlanner.goToTask');
    assert.equal(editor.document.getText(editor.selection), 'Open the Chengdu store');
  });

  for (const [form, expected] of [
    [undefined, '#ops'],
    ['hashtagChinese', '#运营'],
    ['brackets', '[ops]'],
    ['emoji', '🔄'],
  ] as const) {
    it(`write a tag as ${form ?? 'usual'}, and one undo takes it back`, async () => {
      await setSetting('tag.form', form);
      const editor = await openUntitled('- [ ] Clean the fridges¦  \r\n\t- daily\r\n');
      const before = editor.document.getText();
      await apply(editor, titles.operations);
      assert.equal(editor.document.getText(), before.replace('fridges', `fridges ${expected}`));
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    });
  }

  it('write no tags when none are wanted', async () => {
    await setSetting('tag.form', 'none');
    const editor = await openUntitled('- Clean the fridges¦');
    const offered = (await actionsFor(editor)).map(({ title }) => title);
    assert.include(offered, titles.classify);
    assert.notInclude(offered, titles.project);
    assert.notInclude(offered, titles.operations);
  });

  it('change a tag of the other kind in its own form, and do not offer the one that is there', async () => {
    const editor = await openUntitled('- 清洁冰柜 【项目】¦');
    assert.notInclude((await actionsFor(editor)).map(({ title }) => title), titles.project);
    await apply(editor, titles.operations);
    assert.equal(editor.document.getText(), '- 清洁冰柜 【运营】');
  });

  it('tag all tasks of a selection at once', async () => {
    const editor = await openUntitled('‹- Open the store\n- Hire the staff #ops\n\n## Later\n\n- Paint it› red\n- Not this\n');
    await apply(editor, titles.project);
    assert.equal(editor.document.getText(), '- Open the store #project\n- Hire the staff #project\n\n## Later\n\n- Paint it red #project\n- Not this\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '- Open the store\n- Hire the staff #ops\n\n## Later\n\n- Paint it red\n- Not this\n');
  });

  for (const [content, expected] of [
    ['- [ ] Build the export and then run it every night¦\r\n- next\r\n', /^- \[ \] Build the export\r\n- \[ \] Run (?:it|the export) every night\r\n- next\r\n$/i],
    ['- 搭建报表系统，然后每天生成日报¦\n', /^- 搭建报表系统\n- 每天生成日报\n$/],
  ] as const) {
    it(`split a mixed task in two, and one undo takes it back (${content.trim()})`, async () => {
      const editor = await openUntitled(content);
      const before = editor.document.getText();
      await apply(editor, titles.split);
      assert.match(editor.document.getText(), expected);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    });
  }

  it('do not offer to split what is of one kind', async () => {
    const editor = await openUntitled('- Open the Chengdu store by June¦');
    assert.isUndefined((await actionsFor(editor)).find(({ title }) => title.startsWith(titles.split)));
  });

  for (const [action, title] of [
    ['charter', isChinese ? '# 项目章程：' : '# Project charter: '],
    ['runbook', isChinese ? '# 运行手册：' : '# Operations runbook: '],
  ] as const) {
    it(`make a new ${action} that bears the name of the task`, async () => {
      await setSetting('templates.runbookVariant', 'general');
      const source = await openUntitled('| Task | Owner |\n| --- | --- |\n| Run $5 {tills} \\| doors #ops¦ | Li Na |\n');
      const before = source.document.getText();
      await apply(source, titles[action]);
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.lineAt(0).text, `${title}Run $5 {tills} \\| doors`);
      assert.equal(editor?.document.getText(editor.selection), 'Run $5 {tills} \\| doors', 'its name is the first tab stop');
      assert.equal(source.document.getText(), before);
    });
  }
});
