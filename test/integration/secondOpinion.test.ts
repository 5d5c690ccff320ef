import { assert } from 'chai';
import * as vscode from 'vscode';
import type { SecondOpinion } from '../../src/core/opinion/secondOpinion';
import { closeEditors, openUntitled, pause } from './editors';
import { provideModel, type Reply, type TestModel } from './languageModelProvider';

const good: Reply = () => Promise.resolve(['{"kind": "operations", ', '"reason": "It comes [again](command:x)."}']);
const disable = (value: boolean | undefined): Thenable<void> => vscode.workspace.getConfiguration().update('chat.disableAIFeatures', value, vscode.ConfigurationTarget.Global);
/** The URIs of the prompts that are shown; VS Code keeps the documents of closed ones for a while. */
const promptTabs = (): readonly string[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) => (input instanceof vscode.TabInputText && input.uri.scheme === 'role-planner-prompt' ? [input.uri.toString()] : []));
const shownPrompt = (): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find(({ uri }) => promptTabs().includes(uri.toString()));

async function waitFor<Value>(what: string, read: () => Value | undefined): Promise<Value> {
  for (let waited = 0; waited < 5000; waited += 50) {
    const value = read();
    if (value !== undefined) return value;
    await pause(50);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** Answers the question whether to send, as the keyboard does; the first answer is to send. */
async function answer(choice: 'send' | 'cancel' | 'escape'): Promise<void> {
  await waitFor('the prompt', shownPrompt);
  // The question comes up right after the document.
  await pause(300);
  if (choice === 'cancel') await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await vscode.commands.executeCommand(choice === 'escape' ? 'workbench.action.closeQuickOpen' : 'workbench.action.acceptSelectedQuickOpenItem');
}

/** Picks a model where there are several: the host may have some of its own. */
async function pickModel(name: string): Promise<void> {
  const names = (await vscode.lm.selectChatModels()).map((model) => model.name);
  if (names.length < 2) return;
  await pause(300);
  for (let at = 0; at < names.indexOf(name); at++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

describe('A second opinion', () => {
  let model: TestModel | undefined;
  const start = (): Thenable<SecondOpinion | undefined> => vscode.commands.executeCommand<SecondOpinion | undefined>('rolePlanner.secondOpinion');

  /** Asks, and picks the model where that is a question; what comes of it is still open. */
  const ask = async (name = 'Test model'): Promise<{ readonly asked: Thenable<SecondOpinion | undefined> }> => {
    const asked = start();
    await pickModel(name);
    return { asked };
  };

  beforeEach(async () => {
    await openUntitled('# Harbour store\n\n- Migrate the customer database to the new data centre by 30 June¦\n');
    await vscode.commands.executeCommand('rolePlanner.classifyTask');
  });

  afterEach(async () => {
    model?.dispose();
    model = undefined;
    await disable(undefined);
    await vscode.commands.executeCommand('rolePlanner.clearVerdict');
    await closeEditors();
  });

  it('shows what would be sent, sends exactly that, and comes back with what the model says', async () => {
    model = provideModel(good);
    assert.isDefined(model);
    const { asked } = await ask();
    const shown = (await waitFor('the prompt', shownPrompt)).getText();
    assert.include(shown, 'Migrate the customer database');
    assert.include(shown, 'Harbour store');
    assert.isEmpty(model?.prompts);
    await answer('send');
    assert.deepEqual(await asked, { model: 'Test model', kind: 'operations', sentence: 'It comes [again](command:x).' });
    assert.deepEqual(model?.prompts, [shown]);
    assert.isEmpty(promptTabs());
  });

  for (const choice of ['cancel', 'escape'] as const) {
    it(`sends nothing without consent (${choice})`, async () => {
      model = provideModel(good);
      const { asked } = await ask();
      await answer(choice);
      assert.isUndefined(await asked);
      assert.isEmpty(model?.prompts);
      assert.isEmpty(promptTabs());
    });
  }

  for (const [what, reply] of [
    ['talks', () => Promise.resolve(['I think it is project work.'])],
    ['says nothing', () => Promise.resolve([])],
    ['never stops', () => Promise.resolve(Array.from({ length: 50 }, () => '{"kind": "project", '.repeat(100)))],
    ['fails', () => Promise.reject(new Error('no'))],
    ['is blocked', () => Promise.reject(vscode.LanguageModelError.Blocked('quota'))],
  ] as const satisfies readonly (readonly [string, Reply])[]) {
    it(`has none from a model that ${what}`, async () => {
      model = provideModel(reply);
      const { asked } = await ask();
      await answer('send');
      assert.isUndefined(await asked);
      assert.lengthOf(model?.prompts ?? [], 1);
    });
  }

  it('asks which of several models', async () => {
    model = provideModel(good, ['First model', 'Second model']);
    const { asked } = await ask('Second model');
    await answer('send');
    assert.equal((await asked)?.model, 'Second model');
  });

  it('says so where there is no model', async function () {
    if ((await vscode.lm.selectChatModels()).length > 0) this.skip();
    assert.isUndefined(await start());
    assert.isEmpty(promptTabs());
  });

  it('is not to be had while AI features are switched off', async () => {
    model = provideModel(good);
    await disable(true);
    assert.isUndefined(await start());
    assert.isEmpty(model?.prompts);
  });

  it('is not to be had without a verdict', async () => {
    model = provideModel(good);
    await vscode.commands.executeCommand('rolePlanner.clearVerdict');
    assert.isUndefined(await start());
    assert.isEmpty(model?.prompts);
  });
});
