const vscode = require('vscode');

const model = { id: 'walk', name: 'Harbour 3', family: 'walk', version: '1', maxInputTokens: 10_000, maxOutputTokens: 1000, capabilities: {} };

const answers = {
  en: { kind: 'project', reason: 'It asks for a new report that is done once it has been handed in.' },
  zh: { kind: 'project', reason: '它要求交出一份新的报告，交出后即告完成。' },
};

exports.activate = (/** @type {import('vscode').ExtensionContext} */ context) => {
  const provider = {
    provideLanguageModelChatInformation: () => [model],
    async provideLanguageModelChatResponse(/** @type {unknown} */ _model, /** @type {unknown} */ messages, /** @type {unknown} */ _options, /** @type {import('vscode').Progress<vscode.LanguageModelTextPart>} */ progress) {
      const answer = /[\u4e00-\u9fff]/.test(JSON.stringify(messages)) ? answers.zh : answers.en;
      progress.report(new vscode.LanguageModelTextPart(JSON.stringify(answer)));
    },
    provideTokenCount: () => Promise.resolve(1),
  };
  // Newer than the types of the oldest VS Code that is supported.
  context.subscriptions.push(/** @type {any} */ (vscode.lm).registerLanguageModelChatProvider('role-planner-walks', provider));
};
