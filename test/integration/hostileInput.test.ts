import { assert } from 'chai';
import * as vscode from 'vscode';
import type { TaskVerdict } from '../../src/features/classifyTask/registerClassifyTask';
import { createClassifierService, modelUri } from '../../src/host/classifierService';
import { closeEditors, openUntitled, setSetting } from './editors';

const classify = async (): Promise<readonly TaskVerdict[]> => (await vscode.commands.executeCommand<readonly TaskVerdict[]>('rolePlanner.classifyTask')) ?? [];
const extensionUri = (): vscode.Uri => {
  const extension = vscode.extensions.getExtension('role-planner.role-planner');
  assert.isDefined(extension);
  return (extension as vscode.Extension<unknown>).extensionUri;
};

describe('Hostile input', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('rolePlanner.clearVerdict');
    await closeEditors();
    // Whatever was thrown at it, the extension still answers.
    await openUntitled('‹Build the new warehouse by March›');
    assert.equal((await classify()).length, 1);
    await closeEditors();
  });

  for (const [name, text] of [
    ['an image with a handler', '<img src=x onerror="alert(1)"> migrate the server'],
    ['a closing script tag', '</script><script>alert(1)</script> clean the kitchen every day'],
    ['a lone surrogate', `Roll out \ud800 the app`],
    ['NUL and control characters', 'Roll\u0000 out \u0007 the app'],
    ['right-to-left marks', '\u202eRoll out the app\u202c \u200f'],
    ['emoji and joiners', '👩‍👩‍👧‍👦 Launch 🚀 the 新 portal'],
    ['a link that runs a command', '[Build](command:workbench.action.quit) the site'],
  ] as const) {
    it(`classifies a text with ${name}`, async () => {
      const editor = await openUntitled(text);
      editor.selection = new vscode.Selection(0, 0, 0, text.length);
      const [result] = await classify();
      assert.isDefined(result);
      assert.equal(result?.text, editor.document.getText(new vscode.Range(editor.document.positionAt(result?.start ?? 0), editor.document.positionAt(result?.end ?? 0))));
    });
  }

  it('reads the beginning of a 10 MB paragraph and says so', async () => {
    const editor = await openUntitled('Migrate the customer database to the new data centre by 30 June. '.repeat(160_000), 'plaintext');
    await vscode.commands.executeCommand('editor.action.selectAll');
    assert.isAbove(editor.document.getText(editor.selection).length, 10_000_000);
    const [result] = await classify();
    assert.isTrue(result?.verdict.truncated);
  }).timeout(60_000);

  it('answers for the text as it was when the document changes meanwhile', async () => {
    const editor = await openUntitled('‹Migrate the customer database to the new data centre›');
    const running = classify();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'xx '));
    const [result] = await running;
    assert.isDefined(result);
    await vscode.commands.executeCommand('rolePlanner.goToTask');
    assert.equal(editor.document.getText(editor.selection), result?.text);
  });

  it('survives a document that is closed meanwhile', async () => {
    await openUntitled('‹Migrate the customer database to the new data centre›');
    const running = classify();
    await closeEditors();
    await running;
    await vscode.commands.executeCommand('rolePlanner.goToTask');
  });

  it('names a model file that is missing or damaged', async () => {
    for (const file of [vscode.Uri.joinPath(extensionUri(), 'media', 'none.bin'), vscode.Uri.joinPath(extensionUri(), 'package.json')]) {
      const failure = await createClassifierService(file).load().then(
        () => undefined,
        (error: Error) => error.message,
      );
      assert.match(failure ?? '', vscode.env.language.startsWith('zh') ? /重新安装/ : /Reinstall the extension/);
    }
    assert.isFunction(await createClassifierService(modelUri(extensionUri())).load());
  });

  it('goes on with settings of the wrong type', async () => {
    await setSetting('contentLanguage', ['zh-cn']);
    await setSetting('classify.markReasons', 'perhaps');
    await openUntitled('‹Build the new warehouse by March›');
    assert.equal((await classify()).length, 1);
    await vscode.commands.executeCommand('rolePlanner.newCharter');
    assert.isNotEmpty(vscode.window.activeTextEditor?.document.getText());
    await setSetting('contentLanguage', undefined);
    await setSetting('classify.markReasons', undefined);
  });

  it('refuses arguments that are not its own', async () => {
    const editor = await openUntitled('‹- Website\n- Racking›');
    assert.equal((await classify()).length, 2);
    const selected = async (): Promise<string> => {
      await vscode.commands.executeCommand('rolePlanner.goToTask');
      return editor.document.getText(editor.selection);
    };
    await vscode.commands.executeCommand('rolePlanner.selectTask', '1');
    assert.equal(await selected(), 'Racking');
    for (const argument of [null, { toString: () => 'x' }, 'no such task'.repeat(1000), -1, 7, Number.NaN, 'length']) {
      await vscode.commands.executeCommand('rolePlanner.selectTask', argument);
      assert.equal(await selected(), 'Racking', String(argument));
    }
  });
});
