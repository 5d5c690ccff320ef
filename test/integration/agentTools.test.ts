import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ReviewData } from '../../src/core/agents/describeReview';
import type { VerdictData } from '../../src/core/agents/describeVerdict';
import { closeEditors, openUntitled } from './editors';

const classifyTool = 'role-planner_classify_task';
const reviewTool = 'role-planner_review_plan';
const disable = (value: boolean | undefined): Thenable<void> => vscode.workspace.getConfiguration().update('chat.disableAIFeatures', value, vscode.ConfigurationTarget.Global);

async function invoke<Data>(tool: string, input: object): Promise<Data> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  assert.lengthOf(content, 1);
  const [part] = content;
  assert.instanceOf(part, vscode.LanguageModelTextPart);
  return JSON.parse((part as vscode.LanguageModelTextPart).value) as Data;
}

/** What went wrong; fails when nothing did. */
async function failureOf(tool: string, input: object): Promise<string> {
  return invoke(tool, input).then(
    (data) => assert.fail(`answered ${JSON.stringify(data)}`),
    (error: unknown) => String(error),
  );
}

describe('The tools for agents', () => {
  afterEach(async () => {
    await disable(undefined);
    await closeEditors();
  });

  it('are among the language model tools, with what they take', () => {
    for (const name of [classifyTool, reviewTool]) {
      const tool = vscode.lm.tools.find((found) => found.name === name);
      assert.isDefined(tool, name);
      assert.isAbove(tool?.description.length ?? 0, 100);
      assert.property(tool?.inputSchema, 'properties');
    }
  });

  for (const [text, kind] of [
    ['Migrate the customer database to the new data centre by 30 June', 'project'],
    ['Back up the customer database every night and check the log', 'operations'],
    ['6月30日前完成新仓库管理系统的上线', 'project'],
    ['每天巡检机房设备并填写值班记录', 'operations'],
  ] as const) {
    it(`classify “${text}”, with words of it as reasons`, async () => {
      const data = await invoke<VerdictData>(classifyTool, { text });
      assert.equal(data.kind, kind);
      assert.isNotEmpty(data.reasons);
      for (const { start, end, words, line, column } of data.reasons) {
        assert.equal(text.slice(start, end), words);
        assert.deepEqual([line, column], [1, start + 1]);
      }
    });
  }

  it('listen to where a task stands', async () => {
    const text = 'Arrange coffee and sandwiches';
    const move = await invoke<VerdictData>(classifyTool, { text, context: { title: 'Office move to Canal Street', headings: ['Moving weekend'] } });
    const routine = await invoke<VerdictData>(classifyTool, { text, context: { title: 'Front desk, what to do each morning', headings: ['Every morning'] } });
    assert.deepEqual([move.kind, routine.kind], ['project', 'operations']);
  });

  it('give the question to ask for an unclear task', async () => {
    const data = await invoke<VerdictData & { question: string }>(classifyTool, { text: 'Website' });
    assert.equal(data.kind, 'unclear');
    assert.isNotEmpty(data.question);
  });

  it('review a plan that is given as text, a part at a time', async () => {
    const text = '# Opening\n\n- Build the new warehouse by June\n- Count the stock every Friday #project\n- Back up the database every night\n';
    const first = await invoke<ReviewData>(reviewTool, { text, limit: 2 });
    assert.deepEqual([first.total, first.next, first.tasks.map(({ source }) => source)], [3, 2, ['model', 'tag']]);
    const rest = await invoke<ReviewData>(reviewTool, { text, offset: first.next ?? 0 });
    assert.deepEqual([rest.next, rest.tasks.map(({ kind, line }) => [kind, line])], [undefined, [['operations', 5]]]);
    assert.deepEqual(rest.counts, first.counts);
  });

  it('review a document as the editor has it', async () => {
    const { document } = await openUntitled('- Build the new warehouse by June\r\n- Count the stock every Friday\r\n');
    const data = await invoke<ReviewData & { uri: string }>(reviewTool, { uri: document.uri.toString() });
    assert.equal(data.uri, document.uri.toString());
    for (const { words, line, column, start, end } of data.tasks) {
      assert.equal(document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))), words);
      assert.deepEqual(document.positionAt(start), new vscode.Position(line - 1, column - 1));
    }
    assert.deepEqual(data.tasks.map(({ kind }) => kind), ['project', 'operations']);
  });

  it('review a file of the workspace by URI or path, without opening it', async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, 'plan-en.md');
    for (const name of [uri.toString(), 'plan-en.md', './x/../plan-en.md', uri.path]) {
      const data = await invoke<ReviewData & { uri: string }>(reviewTool, { uri: name, limit: 1 });
      assert.isAbove(data.total, 5, name);
      assert.equal(data.uri, uri.toString(), name);
    }
    assert.isUndefined(vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString()));
  });

  it('change nothing', async () => {
    const { document } = await openUntitled('- Build the new warehouse by June\n');
    const { version } = document;
    await invoke(reviewTool, { uri: document.uri.toString() });
    assert.equal(document.version, version);
  });

  it('read nothing outside of the workspace', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const outside = vscode.Uri.joinPath(folder, '..', 'outside.md');
    await vscode.workspace.fs.writeFile(outside, Uint8Array.from('- Build it\n', (character) => character.charCodeAt(0)));
    const up = outside.path.slice(0, outside.path.lastIndexOf('/'));
    for (const uri of [outside.toString(), '../outside.md', 'x/../../outside.md', `${folder.toString()}/../outside.md`, `${folder.toString()}/%2e%2e/outside.md`, `${up}/outside.md`, '/etc/passwd', 'file:///etc/passwd', 'https://example.org/plan.md', 'untitled:nowhere', '::', 'a:b:c', 'data:text/plain,x']) {
      assert.match(await failureOf(reviewTool, { uri }), vscode.env.language.startsWith('zh') ? /已打开|无法读取/ : /open or lie in the workspace|cannot be read/, uri);
    }
    await vscode.workspace.fs.delete(outside);
  });

  it('name what is missing or no text', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const binary = vscode.Uri.joinPath(folder, 'picture.md');
    await vscode.workspace.fs.writeFile(binary, new Uint8Array([45, 32, 0, 255]));
    const failures = [await failureOf(reviewTool, { uri: 'none.md' }), await failureOf(reviewTool, { uri: '.' }), await failureOf(reviewTool, { uri: 'picture.md' })];
    await vscode.workspace.fs.delete(binary);
    assert.lengthOf(failures.filter((text) => text.length > 10), 3);
  });

  for (const [tool, input] of [
    [classifyTool, {}],
    [classifyTool, { text: '' }],
    [classifyTool, { text: 7 }],
    [classifyTool, { text: 'a'.repeat(30_000) }],
    [classifyTool, { text: 'Build it', context: { headings: 'May' } }],
    [reviewTool, {}],
    [reviewTool, { uri: 'plan-en.md', text: '- a' }],
    [reviewTool, { text: '- a', limit: 0 }],
    [reviewTool, { text: '- a', offset: -1 }],
  ] as const) {
    it(`say what is wrong with ${JSON.stringify(input).slice(0, 50)} (${tool})`, async () => {
      assert.match(await failureOf(tool, input), /\S{2}/);
    });
  }

  it('do nothing while AI features are switched off, and go on afterwards', async () => {
    await disable(true);
    for (const [tool, input] of [[classifyTool, { text: 'Build the new warehouse by June' }], [reviewTool, { text: '- Build the new warehouse by June' }]] as const) {
      assert.match(await failureOf(tool, input), /chat\.disableAIFeatures/);
    }
    await disable(false);
    assert.equal((await invoke<VerdictData>(classifyTool, { text: 'Build the new warehouse by June' })).kind, 'project');
  });

  it('can be stopped', async () => {
    const source = new vscode.CancellationTokenSource();
    const running = vscode.lm.invokeTool(reviewTool, { input: { text: '- Build the new warehouse by June\n'.repeat(20_000) }, toolInvocationToken: undefined }, source.token);
    source.cancel();
    const outcome = await Promise.resolve(running).then(
      () => 'answered',
      () => 'stopped',
    );
    assert.equal(outcome, 'stopped');
  });
});
