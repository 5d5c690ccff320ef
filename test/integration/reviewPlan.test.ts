import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ReviewData, ReviewedTask } from '../../src/features/review/reviewPlan/ReviewData';
import { closeEditors, openUntitled, pause, setSetting } from './editors';

const project = 'Migrate the customer database to the new data centre by 30 June';
const operations = 'Back up the customer database every night and check the log';
const mixed = 'Build the new stock dashboard and then keep its figures right every morning';
const plan = `# Plan\n\n- ${project}\n- ${operations}\n- Website\n\n## Later\n\n| Task | Owner |\n| --- | --- |\n| Open the Chengdu store by 1 May | Li Na |\n| follow up |  |\n`;

const run = (command: string, ...args: readonly unknown[]): Thenable<ReviewData | undefined> => vscode.commands.executeCommand<ReviewData | undefined>(`rolePlanner.${command}`, ...args);
const chinese = vscode.env.language.startsWith('zh');

async function review(): Promise<ReviewData> {
  const data = await run('reviewPlan');
  assert.isDefined(data);
  return data as ReviewData;
}

function find({ tasks }: ReviewData, label: string): ReviewedTask {
  const task = tasks.find((each) => each.label.startsWith(label));
  assert.isDefined(task, label);
  return task as ReviewedTask;
}

const show = ({ tasks }: ReviewData): readonly string[] => tasks.map(({ label, kind, source }) => `${label.slice(0, 8)}|${kind}|${source}`);

/** Runs a command that asks, and accepts what is offered first. */
async function runAndAccept(command: string, ...args: readonly unknown[]): Promise<ReviewData | undefined> {
  let isDone = false;
  const running = Promise.resolve(run(command, ...args)).finally(() => (isDone = true));
  while (!isDone) {
    await pause(100);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  return running;
}

describe('Review Plan', () => {
  afterEach(async () => {
    await run('closeReview');
    await setSetting('tag.form', undefined);
    await closeEditors();
  });

  it('classifies every task and lists them by kind, what is unsure first, and changes nothing', async () => {
    const { document } = await openUntitled(plan);
    const data = await review();
    assert.deepEqual(data.tasks.map(({ label, form, line }) => [label.slice(0, 8), form, line]), [
      ['Migrate ', 'listItem', 2], ['Back up ', 'listItem', 3], ['Website', 'listItem', 4], ['Open the', 'tableRow', 10], ['follow u', 'tableRow', 11],
    ]);
    assert.deepEqual([find(data, 'Migrate').kind, find(data, 'Back up').kind, find(data, 'Website').isSettled], ['project', 'operations', false]);
    assert.equal(data.groups[0]?.label, chinese ? '待确定' : 'Unsure');
    assert.sameMembers(data.groups.flatMap(({ tasks }) => tasks), data.tasks.map(({ id }) => id));
    assert.equal(data.current, data.groups[0]?.tasks[0]);
    assert.equal(document.getText(), plan);
  });

  it('lists them by heading on request', async () => {
    await openUntitled(plan);
    await review();
    const byHeading = await run('reviewGroupBy');
    assert.deepEqual(byHeading?.groups.map(({ label, tasks }) => [label, tasks.length]), [[chinese ? '第一个标题之前' : 'Before the first heading', 3], ['Later', 2]]);
    await run('reviewGroupBy');
  });

  it('writes an accepted kind behind the task, keeps the task in its place in the list and goes on to the next unsure one', async () => {
    const { document } = await openUntitled(plan);
    const before = await review();
    const website = find(before, 'Website');
    const after = await run('setKind', website.id, 'project');
    assert.equal(document.getText(), plan.replace('Website', 'Website #project'));
    const placeOf = ({ groups }: ReviewData): string | undefined => groups.find(({ tasks }) => tasks.includes(website.id))?.label;
    assert.equal(find(after as ReviewData, 'Website').source, 'tag');
    assert.equal(placeOf(after as ReviewData), placeOf(before));
    assert.notEqual(after?.current, website.id);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), plan);
  });

  for (const [form, tag] of [['hashtag', '#ops'], ['hashtagChinese', '#运营'], ['brackets', '[ops]'], ['bracketsChinese', '[运营]'], ['emoji', '🔄']] as const) {
    it(`writes tags in the form ${form}, at the end of the text, whatever stands around it`, async () => {
      await setSetting('tag.form', form);
      const text = `-\t[ ] ${operations}  \r\n\t- x\r\n\r\n| Task | Owner |\r\n| --- | --- |\r\n| ${operations} | Ann |`;
      const { document } = await openUntitled(text);
      const data = await review();
      await run('acceptKind', data.tasks.filter(({ label }) => label.startsWith('Back up')).map(({ id }) => id));
      assert.equal(document.getText(), text.replaceAll(operations, `${operations} ${tag}`));
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });
  }

  it('keeps answers out of the file on request, and through edits, until the review is closed', async () => {
    await setSetting('tag.form', 'none');
    const editor = await openUntitled(plan);
    const data = await review();
    const after = await run('setKind', find(data, 'Website').id, 'operations');
    assert.equal(editor.document.getText(), plan);
    assert.equal(find(after as ReviewData, 'Website').source, 'settled');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '- Website\n\n'));
    await pause(600);
    const later = await review();
    assert.deepEqual(later.tasks.filter(({ label }) => label === 'Website').map(({ kind, source }) => [kind, source])[1], ['operations', 'settled']);
    assert.notEqual(later.tasks[0]?.source, 'settled');
    await run('closeReview');
    assert.notInclude(show(await review()), 'Website|operations|settled');
  });

  it('takes tags of every form for the truth and leaves them as they are', async () => {
    const text = `- ${project} #运营\n- ${operations} [project] @ann\n- Website 🧩\n`;
    const { document } = await openUntitled(text);
    const data = await review();
    assert.deepEqual(show(data), ['Migrate |operations|tag', 'Back up |project|tag', 'Website|mixed|tag']);
    await run('acceptKind', data.tasks.map(({ id }) => id));
    assert.equal(document.getText(), text);
    await run('setOtherKind', data.tasks[1]?.id);
    assert.equal(document.getText(), text.replace('[project] @ann', '[ops] @ann'));
  });

  it('accepts all that is sure or likely after asking, in one undo step', async () => {
    const { document } = await openUntitled(plan);
    const data = await review();
    const count = data.tasks.filter(({ certainty, kind }) => certainty !== 'unsure' && kind !== 'unclear').length;
    assert.isAbove(count, 1);
    const after = await runAndAccept('acceptAll');
    assert.equal(after?.tasks.filter(({ source }) => source === 'tag').length, count);
    assert.equal(document.getText().match(/#(?:project|ops|mixed)\b/g)?.length, count);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), plan);
  });

  it('splits a mixed task in two lines after showing them, in one undo step', async () => {
    const text = `1. [ ] ${mixed}\r\n   - nested\r\n2. ${operations}`;
    const { document } = await openUntitled(text);
    const data = await review();
    assert.equal(find(data, 'Build').kind, 'mixed');
    await runAndAccept('splitTask', find(data, 'Build').id);
    const lines = document.getText().split('\r\n');
    assert.equal(lines.length, 4);
    assert.equal(lines[0], '1. [ ] Build the new stock dashboard');
    assert.equal(lines[1], '   - nested');
    assert.match(lines[2] ?? '', /^2\. \[ \] Keep .* every morning$/);
    assert.equal(lines[3], `3. ${operations}`);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('splits nothing that is one piece of work', async () => {
    const { document } = await openUntitled(plan);
    await run('splitTask', find(await review(), 'Website').id);
    assert.equal(document.getText(), plan);
  });

  it('writes the tag where the task is at that moment, however the text has changed before', async () => {
    const editor = await openUntitled(plan);
    const { id } = find(await review(), 'Website');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '- Website\n\n');
      edit.replace(new vscode.Range(2, 0, 2, 10), '* ');
    });
    const edited = editor.document.getText();
    await run('setKind', id, 'project');
    const at = edited.lastIndexOf('Website') + 'Website'.length;
    assert.equal(editor.document.getText(), `${edited.slice(0, at)} #project${edited.slice(at)}`);
  });

  it('changes nothing when the task is gone', async () => {
    const editor = await openUntitled(plan);
    const { id } = find(await review(), 'Website');
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 0, 4, 20), '- Racking'));
    const edited = editor.document.getText();
    await run('setKind', id, 'project');
    assert.equal(editor.document.getText(), edited);
    await run('setKind', 'no such task', 'project');
    await run('setKind', { id }, 'project');
    assert.equal(editor.document.getText(), edited);
  });

  it('takes its decisions back one after the other, with what they wrote', async () => {
    const { document } = await openUntitled(plan);
    const data = await review();
    const first = await run('setKind', find(data, 'Website').id, 'project');
    const once = document.getText();
    await run('setKind', find(first as ReviewData, 'follow up').id, 'operations');
    assert.notEqual(document.getText(), once);
    const undone = await run('undoReview');
    assert.equal(document.getText(), once);
    assert.equal(undone?.current, find(data, 'follow up').id);
    assert.deepEqual(show((await run('undoReview')) as ReviewData), show(data));
    assert.equal(document.getText(), plan);
    await run('undoReview');
    assert.equal(document.getText(), plan);
  });

  it('leaves the text as it is when the document changed after the decision', async () => {
    const editor = await openUntitled(plan);
    await run('setKind', find(await review(), 'Website').id, 'project');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    const edited = editor.document.getText();
    const data = await run('undoReview');
    assert.equal(editor.document.getText(), edited);
    assert.equal(find(data as ReviewData, 'Website').source, 'tag');
  });

  it('puts a task off and brings it back', async () => {
    await openUntitled(plan);
    const data = await review();
    const skipped = await run('skipTask', find(data, 'Website').id);
    assert.isTrue(find(skipped as ReviewData, 'Website').isSkipped);
    for (let step = 0; step < data.tasks.length; step++) assert.notEqual((await run('nextUnsure'))?.current, find(data, 'Website').id);
    assert.isFalse(find((await run('undoReview')) as ReviewData, 'Website').isSkipped);
  });

  it('selects the task in the editor, and follows the caret', async () => {
    const editor = await openUntitled(plan);
    const data = await review();
    await run('goToReviewTask', find(data, 'Back up').id);
    assert.equal(editor.document.getText(editor.selection), operations);
    editor.selection = new vscode.Selection(10, 5, 10, 5);
    await pause(300);
    assert.equal((await review()).current, find(data, 'Open the').id);
    await vscode.commands.executeCommand('rolePlanner.goToTask');
    assert.include(editor.document.getText(editor.selection), 'Open the Chengdu store');
  });

  it('reads the document again after an edit', async () => {
    const editor = await openUntitled(plan);
    const before = await review();
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), '- Racking\n'));
    await pause(700);
    const after = (await run('goToReviewTask', find(before, 'Website').id)) as ReviewData;
    assert.equal(after.version, editor.document.version);
    assert.deepEqual([after.tasks.length, find(after, 'Racking').line, find(after, 'Website').line], [6, 3, 5]);
    assert.equal(editor.document.getText(editor.selection), 'Website');
  });

  it('takes an answer in the sidebar for a decision of the review', async () => {
    const { document } = await openUntitled(plan);
    await run('goToReviewTask', find(await review(), 'Website').id);
    await vscode.commands.executeCommand('rolePlanner.settleTask', 'operations');
    for (let left = 50; left > 0 && !document.getText().includes('#ops'); left--) await pause(100);
    assert.equal(document.getText(), plan.replace('Website', 'Website #ops'));
  });

  it('leaves a document as it was found when its tags are removed', async () => {
    const text = plan.replaceAll('\n', '\r\n');
    const { document } = await openUntitled(text);
    await runAndAccept('acceptAll', await review());
    assert.notEqual(document.getText(), text);
    await run('removeTags');
    assert.equal(document.getText(), text);
  });

  it('keeps the answers for a document that cannot be edited in the review', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('rp-frozen', { provideTextDocumentContent: () => plan });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('rp-frozen:/frozen.md'));
      await vscode.window.showTextDocument(document);
      const after = await run('setKind', find(await review(), 'Website').id, 'project');
      assert.equal(document.getText(), plan);
      assert.deepEqual([document.isDirty, find(after as ReviewData, 'Website').source], [false, 'settled']);
    } finally {
      provider.dispose();
    }
  });

  it('reviews the Markdown cell of a notebook that is edited', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, `- ${project}\n- Website\n`, 'markdown');
    await vscode.window.showNotebookDocument(await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell])));
    const isInCell = (): boolean => vscode.window.activeTextEditor?.document.uri.scheme === 'vscode-notebook-cell';
    for (let left = 50; left > 0 && !isInCell(); left--) {
      await vscode.commands.executeCommand('notebook.cell.edit');
      await pause(100);
    }
    assert.isTrue(isInCell());
    const data = await review();
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === data.uri);
    await run('setKind', find(data, 'Website').id, 'operations');
    assert.equal(document?.getText(), `- ${project}\n- Website #ops\n`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('copies the balance and exports the review as Markdown and CSV', async () => {
    await openUntitled(plan);
    await review();
    await run('copyBalance');
    const table = await vscode.env.clipboard.readText();
    assert.match(table, /^\| .+\n\| --- .+\n\| Later \| 2 \|/);
    await run('exportReview', 'markdown');
    const markdown = vscode.window.activeTextEditor?.document;
    assert.deepEqual([markdown?.languageId, markdown?.isUntitled], ['markdown', true]);
    assert.include(markdown?.getText(), '| 5 | Website |');
    await run('exportReview', 'csv');
    const csv = vscode.window.activeTextEditor?.document;
    assert.match(csv?.getText() ?? '', /\r\n5,Plan,Website,/);
    // Saved with a byte order mark, or Excel would not read Chinese.
    assert.equal(csv?.encoding, 'utf8bom');
  });

  it('reviews plain text, and says so where there is nothing to review', async () => {
    await openUntitled(`${project}\n\n${operations}\n`, 'plaintext');
    assert.deepEqual((await review()).tasks.map(({ kind }) => kind), ['project', 'operations']);
    await openUntitled(plan, 'javascript');
    assert.isUndefined(await run('reviewPlan'));
    await openUntitled('Nothing to do here, it is only a note.\n');
    assert.isUndefined(await run('reviewPlan'));
    await closeEditors();
    assert.isUndefined(await run('reviewPlan'));
    for (const command of ['acceptKind', 'setKind', 'splitTask', 'nextUnsure', 'undoReview', 'acceptAll', 'copyBalance', 'exportReview']) assert.isUndefined(await run(command));
  });

  it('reviews a long plan while typing goes on, for the text as it is in the end', async () => {
    const editor = await openUntitled(Array.from({ length: 3000 }, (_, index) => `- ${index % 2 === 0 ? project : operations} ${index}\n`).join(''));
    const running = review();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '- Website\n'));
    const data = await running;
    assert.deepEqual([data.tasks.length, data.version, data.tasks[0]?.label], [3001, editor.document.version, 'Website']);
    // What VS Code sends to another process when the palette or a view runs a command.
    assert.isBelow(JSON.stringify(data).length, 1000);
  }).timeout(60_000);

  it('closes with the untitled document that it is of', async () => {
    await openUntitled(plan);
    await review();
    await closeEditors();
    await pause(300);
    assert.isUndefined(await run('nextUnsure'));
  });
});
