import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, pause, setSetting } from './editors';
import { runAndPick } from './quickPick';

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`rolePlanner.${command}`, ...args);
const text = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';

/** What is said for one place only. */
const own = {
  en: { general: 'Receiving and dispatch hours', store: 'cash-up', warehouse: 'forklift', it: 'time zone; maintenance window' },
  'zh-cn': { general: '收发货时间', store: '现金结算', warehouse: '叉车', it: '时区；维护窗口' },
} as const;

describe('Runbook variants', () => {
  beforeEach(closeEditors);

  afterEach(async () => {
    await setSetting('templates.runbookVariant', undefined);
    await setSetting('contentLanguage', undefined);
    await closeEditors();
  });

  for (const language of ['en', 'zh-cn'] as const) {
    for (const variant of ['store', 'warehouse', 'it'] as const) {
      it(`are given without asking when the setting says which: ${variant} (${language})`, async () => {
        await setSetting('contentLanguage', language);
        await setSetting('templates.runbookVariant', variant);
        await run('newRunbook');
        assert.match(text(), language === 'en' ? /^# Operations runbook/ : /^# 运行手册/);
        for (const [name, words] of Object.entries(own[language])) {
          if (name !== 'general') assert.equal(text().includes(words), name === variant, words);
        }
      });
    }
  }

  it('are given without asking to whoever names one', async () => {
    await run('newRunbook', 'warehouse');
    assert.include(text(), vscode.env.language.startsWith('zh') ? own['zh-cn'].warehouse : own.en.warehouse);
  });

  it('are asked for, the one used last first', async () => {
    await setSetting('contentLanguage', 'en');
    await runAndPick('newRunbook', 1);
    assert.include(text(), own.en.store);
    await closeEditors();
    await runAndPick('newRunbook', 0);
    assert.include(text(), own.en.store);
  });

  it('leave everything as it is when the question is not answered', async () => {
    const asked = run('newRunbook');
    await pause(900);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asked;
    assert.isUndefined(vscode.window.activeTextEditor);
  });
});
