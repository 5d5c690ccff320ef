import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, setSetting } from './editors';
import { codeOf, waitForFindings } from './findings';

const english = `# Project charter: Self-checkout 🛒

## Sponsor

Li Na, Operations Director

## Project manager

Everyone

## Objectives

- 40 of 100 customers use the tills by 03/04/2026

## Deliverables

| Deliverable | Acceptance criteria |
| --- | --- |
| Tills | 7 days without a stop |
| Training |  |

## Risks

TBD

## Start and end

2026-03-01 to 2026-09-30

## Budget

EUR 40,000 from the store's own fund`;

/** A document that says its kind is held to all that a charter has. */
const kept = (text: string): string => `---\ndocument: project-charter\n---\n\n${text}`;

const chinese = '# 项目章程：自助收银\n\n## 一、发起人\n\n李娜，运营总监\n\n## 二、项目经理\n\n大家\n\n## 三、目标\n\n- 26年9月30日前自助结账占比由 0% 升至 40%\n\n## 四、主要风险\n\n待定\n\n## 五、预算\n\n40 万元，门店自有资金\n';

/** The quick fixes at a finding, worked out as they are when someone chooses one. */
async function fixesAt(document: vscode.TextDocument, code: string): Promise<readonly vscode.CodeAction[]> {
  const diagnostic = vscode.languages.getDiagnostics(document.uri).find((one) => codeOf(one) === code);
  assert.isDefined(diagnostic, code);
  return fixesIn(document, diagnostic.range);
}

/** The workbench has some of its own for any diagnostic. */
const others: ReadonlySet<string> = new Set(['Fix', 'Explain']);

async function fixesIn(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  const all = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 60);
  return all.filter(({ title, edit, command }) => !others.has(title) || edit !== undefined || command?.command.startsWith('rolePlanner.') === true);
}

/** The fix of a title at a finding or in a range. */
async function fixOf(document: vscode.TextDocument, place: string | vscode.Range, title: RegExp): Promise<vscode.CodeAction> {
  return find(typeof place === 'string' ? await fixesAt(document, place) : await fixesIn(document, place), title);
}

const find = (fixes: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction => {
  const fix = fixes.find((one) => title.test(one.title));
  assert.isDefined(fix, `${title} among ${fixes.map((one) => one.title).join(' | ')}`);
  return fix;
};

/** Does a fix and gives the text after it; proves that one undo gives back every character. */
async function applyAndUndo(document: vscode.TextDocument, fix: vscode.CodeAction): Promise<string> {
  const before = document.getText();
  assert.isDefined(fix.edit, fix.title);
  assert.isTrue(await vscode.workspace.applyEdit(fix.edit));
  const after = document.getText();
  assert.notEqual(after, before);
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), before, 'one undo');
  return after;
}

const rangeOf = (document: vscode.TextDocument, text: string): vscode.Range => {
  const start = document.getText().indexOf(text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
};

describe('Quick fixes', () => {
  afterEach(async () => {
    await setSetting('check.severity', undefined);
    await vscode.workspace.getConfiguration('rolePlanner').update('check.severity', undefined, vscode.ConfigurationTarget.Workspace);
    await closeEditors();
  });

  for (const [name, lineBreak] of [['LF', '\n'], ['CR LF', '\r\n']] as const) {
    const open = async (text: string): Promise<vscode.TextDocument> => {
      const { document } = await openUntitled(kept(text).replaceAll('\n', lineBreak));
      await waitForFindings(document, (texts) => 'CH041' in texts && 'CH001' in texts);
      return document;
    };
    const inLines = (text: string): string => text.replaceAll('\n', lineBreak);

    it(`insert a missing section at its place, with its tab stops alive (${name})`, async () => {
      const document = await open(english);
      const fix = await fixOf(document, rangeOf(document, 'Project charter: Self-checkout 🛒'), /(?:Insert|插入) ?“(?:Success criteria|成功标准)”/);
      const before = document.getText();
      const after = await applyAndUndo(document, fix);
      const section = inLines('\n\n## Success criteria\n\n- [Measure and pass mark, over what period, measured by whom]');
      const at = before.indexOf(inLines('\n\n## Deliverables'));
      assert.equal(after, before.slice(0, at) + section + before.slice(at));
      assert.isTrue(await vscode.workspace.applyEdit(fix.edit!));
      const editor = vscode.window.activeTextEditor!;
      assert.match(document.getText(editor.selection), /^\[Measure and pass mark/);
      await vscode.commands.executeCommand('type', { text: 'Queue below 4 minutes' });
      assert.include(document.getText(), inLines('## Success criteria\n\n- Queue below 4 minutes\n\n## Deliverables'));
    });

    it(`insert all missing sections as one step (${name})`, async () => {
      const document = await open(english);
      const after = await applyAndUndo(document, await fixOf(document, rangeOf(document, 'Project charter: Self-checkout 🛒'), /(?:Insert all|全部)/));
      for (const heading of ['Background and problem', 'Success criteria', 'Milestones', 'Stakeholders', 'Approval signatures']) assert.include(after, inLines(`\n\n## ${heading}\n\n`));
      assert.isTrue(after.startsWith(inLines(kept('# Project charter: Self-checkout 🛒\n\n'))));
      assert.notMatch(after.replaceAll(lineBreak, ''), /[\r\n]/);
    });

    it(`say why something does not apply (${name})`, async () => {
      const document = await open(english);
      assert.include(await applyAndUndo(document, await fixOf(document, 'CH003', /does not apply|不适用/)), inLines('## Risks\n\nN/A – reason\n\n## Start'));
    });

    it(`offer both readings of a date (${name})`, async () => {
      const document = await open(english);
      const fixes = await fixesIn(document, rangeOf(document, '03/04/2026'));
      const afterDay = await applyAndUndo(document, find(fixes, /2026-04-03/));
      const afterMonth = await applyAndUndo(document, find(fixes, /2026-03-04/));
      assert.equal(afterDay, document.getText().replace('03/04/2026', '2026-04-03'));
      assert.equal(afterMonth, document.getText().replace('03/04/2026', '2026-03-04'));
      assert.isFalse(fixes.some((fix) => fix.isPreferred && /2026-0/.test(fix.title)));
    });

    it(`add a criterion for a deliverable (${name})`, async () => {
      const document = await open(english);
      assert.include(await applyAndUndo(document, await fixOf(document, 'CH062', /acceptance criterion|验收标准/)), inLines('| Training | [Test and pass mark] |\n'));
    });

    it(`silence a rule in a section or in all of the document (${name})`, async () => {
      const document = await open(english);
      const fixes = await fixesAt(document, 'CH041');
      assert.include(await applyAndUndo(document, find(fixes, /in this section|在本节/)), inLines('## Project manager\n\n<!-- role-planner-disable CH041 -->\n\nEveryone\n'));
      const silent = find(fixes, /in this document|在本文档/);
      assert.include(await applyAndUndo(document, silent), inLines('🛒\n\n<!-- role-planner-disable CH041 -->\n\n## Sponsor'));
      await vscode.workspace.applyEdit(silent.edit!);
      await waitForFindings(document, (texts) => !('CH041' in texts) && 'CH001' in texts);
    });

    it(`write Chinese in a Chinese document, with its numbers counted on (${name})`, async () => {
      const document = await open(chinese);
      const title = rangeOf(document, '项目章程：自助收银');
      assert.include(await applyAndUndo(document, await fixOf(document, title, /“(?:Stakeholders|相关方)”$/)), inLines('\n\n## 六、相关方\n\n| 相关方 | 期望或顾虑 | 代表 |\n'));
      assert.include(await applyAndUndo(document, await fixOf(document, 'CH003', /does not apply|不适用/)), inLines('## 四、主要风险\n\n不适用：原因\n\n## 五'));
      assert.include(await applyAndUndo(document, await fixOf(document, rangeOf(document, '26年9月30日'), /2026年9月30日$/)), '- 2026年9月30日前');
    });
  }

  it('prefer what mends the finding', async () => {
    const { document } = await openUntitled(kept(english));
    await waitForFindings(document, (texts) => 'CH062' in texts);
    const fixes = await fixesAt(document, 'CH062');
    assert.deepEqual(fixes.filter(({ isPreferred }) => isPreferred).map(({ title }) => /acceptance criterion|验收标准/.test(title)), [true]);
    assert.isAbove(fixes.length, 2);
    assert.isTrue(fixes.every(({ kind }) => kind?.value === 'quickfix'));
  });

  it('turn a rule off in the settings, and leave what else is set there', async () => {
    await vscode.workspace.getConfiguration('rolePlanner').update('check.severity', { CH062: 'error' }, vscode.ConfigurationTarget.Workspace);
    const { document } = await openUntitled(kept(english));
    await waitForFindings(document, (texts) => 'CH041' in texts);
    const { command } = await fixOf(document, 'CH041', /CH041.*(?:settings)|设置.*CH041/);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []) as unknown[]);
    await waitForFindings(document, (texts) => !('CH041' in texts) && 'CH062' in texts);
    assert.deepEqual(vscode.workspace.getConfiguration('rolePlanner').inspect('check.severity')?.workspaceValue, { CH062: 'error', CH041: 'off' });
    await vscode.commands.executeCommand('rolePlanner.turnRuleOff', 'XX999', 3);
    assert.deepEqual(vscode.workspace.getConfiguration('rolePlanner').inspect('check.severity')?.workspaceValue, { CH062: 'error', CH041: 'off' });
  });

  it('are not offered where nothing was found', async () => {
    const { document } = await openUntitled('# Chart tools\n\nDraws charts, since 03/04/2026.\n');
    assert.deepEqual(await fixesIn(document, new vscode.Range(0, 0, 2, 10)), []);
  });

  it('are those of the text as it stands, also right after an edit', async () => {
    const editor = await openUntitled(kept(english));
    const { document } = editor;
    await waitForFindings(document, (texts) => 'CH041' in texts);
    await editor.edit((edit) => {
      edit.replace(rangeOf(document, 'Everyone'), 'Chen Yu, PMO');
      edit.replace(rangeOf(document, 'TBD'), 'to be determined\n\nTBC');
    });
    const fixes = await fixesIn(document, rangeOf(document, 'to be determined'));
    assert.include(await applyAndUndo(document, find(fixes, /does not apply|不适用/)), '## Risks\n\nN/A – reason\n\n## Start');
    assert.deepEqual((await fixesIn(document, rangeOf(document, 'Chen Yu'))).map(({ title }) => title), []);
  });
});
