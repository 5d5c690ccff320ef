import { lm, workspace } from 'vscode';
import type { Disposable } from 'vscode';

const section = 'chat.disableAIFeatures';

/** VS Code's own switch for everything that has to do with language models. */
export function areAiFeaturesDisabled(): boolean {
  return workspace.getConfiguration().get<unknown>(section) === true;
}

/** @param listener runs when they are switched on or off */
export function onDidSwitchAiFeatures(listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) {
      listener();
    }
  });
}

/** VS Code's language models; undefined in editors that are built on it and have none. */
export function languageModels(): typeof lm | undefined {
  return lm;
}
