import { Disposable } from 'vscode';
import { commandIds } from '../../../core/ids';
import { onDidSwitchAiFeatures } from '../../../host/aiFeatures';
import { registerCommand } from '../../../host/runCommand';
import type { VerdictStore } from '../../../host/verdictStore';
import { registerPromptDocuments } from './promptDocument';

/** What a language model of the user's says of the current task, on request, beside our verdict. */
export function registerSecondOpinion(verdicts: VerdictStore): Disposable {
  const prompts = registerPromptDocuments();
  return Disposable.from(
    prompts,
    registerCommand(commandIds.secondOpinion, async () => (await import('./askForOpinion')).askForOpinion(verdicts, prompts)),
    // The card has a button for it.
    onDidSwitchAiFeatures(() => verdicts.refresh()),
  );
}
