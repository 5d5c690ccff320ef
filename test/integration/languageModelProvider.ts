import * as vscode from 'vscode';

/** Newer than the oldest VS Code that we support, so its types are not here; see `test/host/model-extension` for the vendor. */
interface ModelInformation {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly version: string;
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  readonly capabilities: object;
}

interface ModelProvider {
  provideLanguageModelChatInformation(): readonly ModelInformation[];
  provideLanguageModelChatResponse(model: ModelInformation, messages: readonly vscode.LanguageModelChatMessage[], options: unknown, progress: vscode.Progress<vscode.LanguageModelTextPart>, token: vscode.CancellationToken): Promise<void>;
  provideTokenCount(): Promise<number>;
}

type RegisterProvider = (vendor: string, provider: ModelProvider) => vscode.Disposable;

/** What the model does with a prompt: answers in pieces, or fails. */
export type Reply = (prompt: string, token: vscode.CancellationToken) => Promise<readonly string[]>;

/** A language model of the tests' own, and what was sent to it. */
export interface TestModel extends vscode.Disposable {
  readonly prompts: readonly string[];
}

/** @returns undefined where this VS Code has no such API */
export function provideModel(reply: Reply, names: readonly string[] = ['Test model']): TestModel | undefined {
  const register = (vscode.lm as { readonly registerLanguageModelChatProvider?: RegisterProvider }).registerLanguageModelChatProvider;
  const prompts: string[] = [];
  const registration = register?.('role-planner-tests', {
    provideLanguageModelChatInformation: () => names.map((name) => ({ id: name, name, family: 'test', version: '1', maxInputTokens: 10_000, maxOutputTokens: 1000, capabilities: {} })),
    async provideLanguageModelChatResponse(_model, messages, _options, progress, token) {
      const prompt = messages.flatMap(({ content }) => content as readonly unknown[]).map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '?')).join('');
      prompts.push(prompt);
      for (const piece of await reply(prompt, token)) progress.report(new vscode.LanguageModelTextPart(piece));
    },
    provideTokenCount: () => Promise.resolve(1),
  });
  return registration && { prompts, dispose: () => registration.dispose() };
}
