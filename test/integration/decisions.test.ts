import { assert } from 'chai';
import * as vscode from 'vscode';
import type { VerdictData } from '../../src/core/agents/describeVerdict';
import type { TaskVerdict } from '../../src/features/classifyTask/registerClassifyTask';
import type { DecisionsShown } from '../../src/features/decisions/registerDecisions';
import { closeEditors, openUntitled, pause, setSetting } from './editors';

const task = 'Update the KPI deck for March';
const like = 'Update the KPI deck for April';

const shown = async (): Promise<readonly DecisionsShown[]> => (await vscode.commands.executeCommand<readonly DecisionsShown[]>('rolePlanner.showDecisions')) ?? [];
const textsShown = async (): Promise<readonly string[]> => (await shown()).flatMap(({ decisions }) => decisions.map(({ text, kind }) => `${text}: ${kind}`));
const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const write = (uri: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

function workspaceFile(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests run with a folder');
  return vscode.Uri.joinPath(folder.uri, '.vscode', 'role-planner.json');
}

const classify = (text: string): Promise<TaskVerdict> => classifyIn(`- [ ] ${text}¦\n`);

async function classifyIn(document: string): Promise<TaskVerdict> {
  await openUntitled(document);
  const [verdict] = (await vscode.commands.executeCommand<readonly TaskVerdict[]>('rolePlanner.classifyTask')) ?? [];
  assert.ok(verdict);
  return verdict;
}

/** Classifies a task and answers otherwise; the answer is remembered in the background. */
async function correct(text: string): Promise<string> {
  const { verdict } = await classify(text);
  const answer = verdict.kind === 'project' ? 'operations' : 'project';
  await vscode.commands.executeCommand('rolePlanner.settleTask', answer);
  return answer;
}

async function waitFor(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 8000; waited += 50) {
    if (await isSo()) return;
    await pause(50);
  }
  assert.fail(`It never came: ${what}`);
}

describe('Decisions', () => {
  const forgetEverything = async (): Promise<void> => {
    await vscode.commands.executeCommand('rolePlanner.forgetAllDecisions', 'machine');
    await vscode.workspace.fs.delete(workspaceFile()).then(undefined, () => undefined);
  };

  beforeEach(forgetEverything);
  afterEach(async () => {
    await setSetting('learn.store', undefined);
    await vscode.commands.executeCommand('rolePlanner.clearVerdict');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeEditors();
    await forgetEverything();
  });

  for (const place of ['workspace', 'machine'] as const) {
    it(`remembers a correction ${place === 'workspace' ? 'in the workspace' : 'on the machine'}, answers so from then on, and forgets it`, async () => {
      await setSetting('learn.store', place);
      const before = await classify(like);
      const answer = await correct(task);
      await waitFor('the decision', async () => (await textsShown()).includes(`${task}: ${answer}`));
      const [holder] = (await shown()).filter(({ decisions }) => decisions.length > 0);
      assert.equal(holder?.uri === workspaceFile().toString(), place === 'workspace');

      const same = await classify(`**${task.toUpperCase()}**. #ops`);
      assert.deepEqual([same.verdict.kind, same.verdict.learned?.same], [answer, true]);
      const after = await classify(like);
      assert.equal(after.verdict.learned?.text, task);
      assert.equal(after.verdict.pProject > before.verdict.pProject, answer === 'project');

      assert.isTrue(await vscode.commands.executeCommand('rolePlanner.forgetDecision', `${task}!`));
      assert.isEmpty(await textsShown());
      assert.isUndefined((await classify(task)).verdict.learned);
      assert.isFalse(await vscode.commands.executeCommand('rolePlanner.forgetDecision', task));
    });
  }

  it('writes a file that people can read and merge, and keeps what they wrote into it', async () => {
    await setSetting('learn.store', 'workspace');
    await write(workspaceFile(), '// Ours, since May.\r\n{\r\n  "version": 1,\r\n  "decisions": [\r\n    // Talked about at length.\r\n    { "text": "Walk the site", "kind": "operations", "on": "2026-05-12" }\r\n  ]\r\n}\r\n');
    const answer = await correct(task);
    await waitFor('the decision', async () => (await textsShown()).includes(`${task}: ${answer}`));
    const text = await read(workspaceFile());
    assert.match(text, new RegExp(`^// Ours, since May\\.\\r\\n\\{\\r\\n  "version": 1,\\r\\n  "decisions": \\[\\r\\n    \\{ "text": "${task}", "kind": "${answer}", "on": "\\d{4}-\\d{2}-\\d{2}" \\},\\r\\n    // Talked about at length\\.\\r\\n    \\{ "text": "Walk the site", "kind": "operations", "on": "2026-05-12" \\}\\r\\n  \\]\\r\\n\\}\\r\\n$`));
    await vscode.commands.executeCommand('rolePlanner.forgetAllDecisions', 'workspace');
    assert.equal(await read(workspaceFile()), '// Ours, since May.\r\n{\r\n  "version": 1,\r\n  "decisions": [\r\n    // Talked about at length.\r\n  ]\r\n}\r\n');
  });

  it('says in a new file what it is', async () => {
    await setSetting('learn.store', 'workspace');
    await correct(task);
    await waitFor('the file', async () => (await textsShown()).length === 1);
    assert.match(await read(workspaceFile()), /^(?:\/\/ .{20,}\n){3}\{\n {2}"version": 1,\n/);
  });

  for (const [title, decided, beside] of [['Notes', 'Order labels', 'Call a supplier'], ['备忘', '把文件发给小王', '联系供应商']] as const) {
    it(`leans a task of a list towards what was decided beside it, and names that: ${beside}`, async () => {
      const list = `# ${title}\n\n- ${decided}\n- ${beside}¦\n`;
      const before = await classifyIn(list);
      const other = (await classifyIn(`# ${title}\n\n- ${decided}¦\n- ${beside}\n`)).verdict.kind === 'project' ? 'operations' : 'project';
      await write(workspaceFile(), `{ "decisions": [{ "text": "${decided}", "kind": "${other}", "on": "2026-05-12" }] }`);
      const { verdict } = await classifyIn(list);
      assert.equal(verdict.pProject > before.verdict.pProject, other === 'project');
      assert.deepInclude(verdict.learned, { kind: other, on: '2026-05-12', text: decided, same: false, place: 'siblings' });
      // The same task elsewhere is judged as before.
      assert.isUndefined((await classifyIn(`# ${title}\n\n- ${beside}¦\n`)).verdict.learned);
    });
  }

  it('takes up what was written into the file by hand', async () => {
    await write(workspaceFile(), `{ "decisions": [{ "text": "${task}", "kind": "mixed", "on": "2026-05-12" }] }`);
    assert.equal((await classify(task)).verdict.kind, 'mixed');
    await write(workspaceFile(), `{ "decisions": [{ "text": "${task}", "kind": "project", "on": "2026-05-12" }] }`);
    assert.deepEqual((await classify(task)).verdict.learned, { kind: 'project', on: '2026-05-12', text: task, same: true, strength: 0 });
    await write(workspaceFile(), '{ "decisions": [] }');
    assert.isUndefined((await classify(task)).verdict.learned);
  });

  it('tells agents what was decided', async () => {
    await write(workspaceFile(), `{ "decisions": [{ "text": "${task}", "kind": "project", "on": "2026-05-12" }] }`);
    const { content } = await vscode.lm.invokeTool('role-planner_classify_task', { input: { text: task }, toolInvocationToken: undefined });
    const data = JSON.parse((content[0] as vscode.LanguageModelTextPart).value) as VerdictData;
    assert.deepEqual([data.kind, data.decision], ['project', { kind: 'project', on: '2026-05-12', text: task, same: true }]);
  });

  for (const [what, text, line] of [
    ['has two lists', `{\n  "decisions": [{ "text": "${task}", "kind": "project", "on": "2026-05-12" }],\n  "decisions": []\n}\n`, 3],
    ['is not JSON', `{\n  "decisions": [\n    { "text": "${task}", "kind": "project" "on": "2026-05-12" }\n  ]\n}\n`, 3],
    ['has an unfinished merge', `{\n  "decisions": [\n<<<<<<< HEAD\n    { "text": "${task}", "kind": "project", "on": "2026-05-12" }\n=======\n>>>>>>> main\n  ]\n}\n`, 3],
  ] as const) {
    it(`reports a file that ${what} with the line, uses nothing of it and leaves it alone`, async () => {
      await setSetting('learn.store', 'workspace');
      await write(workspaceFile(), text);
      await correct(task);
      assert.isUndefined((await classify(task)).verdict.learned);
      const [file] = await shown();
      assert.deepEqual(file?.problems.map((problem) => problem.line), [line]);
      const diagnostics = vscode.languages.getDiagnostics(workspaceFile()).filter(({ source }) => source === 'Role Planner');
      assert.deepEqual(diagnostics.map(({ range }) => range.start.line), [line - 1]);
      await vscode.commands.executeCommand('rolePlanner.forgetDecision', task);
      await vscode.commands.executeCommand('rolePlanner.forgetAllDecisions', 'workspace');
      await pause(300);
      assert.equal(await read(workspaceFile()), text);
      await write(workspaceFile(), '{ "decisions": [] }');
      await shown();
      assert.isEmpty(vscode.languages.getDiagnostics(workspaceFile()).filter(({ source }) => source === 'Role Planner'));
    });
  }

  it('opens the file at a decision', async () => {
    await write(workspaceFile(), `{\n  "decisions": [\n    { "text": "Walk the site", "kind": "operations", "on": "2026-05-12" },\n    { "text": "${task}", "kind": "project", "on": "2026-05-12" }\n  ]\n}\n`);
    assert.equal(await vscode.commands.executeCommand('rolePlanner.editDecisions', task), workspaceFile().toString());
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), workspaceFile().toString());
    assert.equal(editor?.document.languageId, 'jsonc');
    assert.equal(editor?.selection.active.line, 3);
  });

  it('does not write over unsaved changes', async () => {
    await setSetting('learn.store', 'workspace');
    await write(workspaceFile(), '{ "decisions": [] }');
    await correct(task);
    await waitFor('the decision', async () => (await textsShown()).length === 1);
    const before = await read(workspaceFile());
    const document = await vscode.workspace.openTextDocument(workspaceFile());
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// mine\n'));
    assert.isFalse(await vscode.commands.executeCommand('rolePlanner.forgetDecision', task));
    assert.equal(await read(workspaceFile()), before);
    assert.isTrue(document.isDirty);
  });

  it('remembers nothing when it is off, and uses nothing of what was remembered', async () => {
    await setSetting('learn.store', 'off');
    await write(workspaceFile(), `{ "decisions": [{ "text": "${like}", "kind": "mixed", "on": "2026-05-12" }] }`);
    const before = await read(workspaceFile());
    await correct(task);
    await pause(300);
    assert.isUndefined((await classify(like)).verdict.learned);
    assert.equal(await read(workspaceFile()), before);
  });

  it('writes nothing before the user has said where, nor for an answer that agrees', async () => {
    await correct(task);
    await pause(300);
    assert.isEmpty(await textsShown());
    await vscode.commands.executeCommand('notifications.clearAll');
    await setSetting('learn.store', 'workspace');
    const { verdict } = await classify(task);
    await vscode.commands.executeCommand('rolePlanner.settleTask', verdict.kind);
    await pause(300);
    assert.isEmpty(await textsShown());
  });
});
