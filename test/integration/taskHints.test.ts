import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, setSetting } from './editors';

const labels = vscode.env.language.startsWith('zh') ? { project: '项目工作', operations: '运营工作' } : { project: 'Project work', operations: 'Operations work' };
const everything = new vscode.Range(0, 0, 100_000, 0);

async function hintsOf({ uri }: vscode.TextDocument, range = everything): Promise<readonly (readonly [number, string])[]> {
  const hints = (await vscode.commands.executeCommand<readonly vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, range)) ?? [];
  return hints.map(({ position, label }) => [position.line, String(label).replace('?', '')] as const);
}

describe('Hints behind tasks', () => {
  afterEach(async () => {
    await setSetting('hints.show', undefined);
    await closeEditors();
  });

  const plan = '# Plan\n\n- Migrate the customer database to the new data centre by 30 June\n- Back up the customer database every night\n- 每天巡检机房设备并填写值班记录 #ops\n';

  it('are off until they are switched on, and off again afterwards', async () => {
    const { document } = await openUntitled(plan);
    assert.isEmpty(await hintsOf(document));
    await setSetting('hints.show', 'inlayHints');
    assert.isNotEmpty(await hintsOf(document));
    await setSetting('hints.show', 'off');
    assert.isEmpty(await hintsOf(document));
    await setSetting('hints.show', 42);
    assert.isEmpty(await hintsOf(document));
  });

  it('say the kind, but not where a tag does', async () => {
    await setSetting('hints.show', 'inlayHints');
    const { document } = await openUntitled(plan);
    assert.deepEqual(await hintsOf(document), [
      [2, labels.project],
      [3, labels.operations],
    ]);
  });

  it('say nothing of a text that tells too little', async () => {
    await setSetting('hints.show', 'inlayHints');
    const { document } = await openUntitled('Website\n', 'plaintext');
    assert.isEmpty(await hintsOf(document));
  });

  it('stand behind the words of a task and say why', async () => {
    await setSetting('hints.show', 'inlayHints');
    const { document } = await openUntitled(plan);
    const [hint] = (await vscode.commands.executeCommand<readonly vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, everything)) ?? [];
    assert.deepEqual(hint?.position, document.lineAt(2).range.end);
    assert.match((hint?.tooltip as vscode.MarkdownString).value, /Migrate/);
  });

  it('are those of the lines in view only', async () => {
    await setSetting('hints.show', 'inlayHints');
    const { document } = await openUntitled('- Migrate the customer database to the new data centre by 30 June\n'.repeat(500));
    assert.deepEqual((await hintsOf(document, new vscode.Range(100, 0, 102, 1000))).map(([line]) => line), [100, 101, 102]);
  });

  it('follow the text', async () => {
    await setSetting('hints.show', 'inlayHints');
    const editor = await openUntitled('- Migrate the customer database to the new data centre by 30 June\n');
    assert.deepEqual(await hintsOf(editor.document), [[0, labels.project]]);
    await editor.edit((edit) => edit.replace(editor.document.lineAt(0).range, '\n- Back up the customer database every night'));
    assert.deepEqual(await hintsOf(editor.document), [[1, labels.operations]]);
  });

  it('show in plain text, not in code', async () => {
    await setSetting('hints.show', 'inlayHints');
    const text = 'Back up the customer database every night\n';
    assert.deepEqual(await hintsOf((await openUntitled(text, 'plaintext')).document), [[0, labels.operations]]);
    assert.isEmpty(await hintsOf((await openUntitled(text, 'javascript')).document));
  });
});
