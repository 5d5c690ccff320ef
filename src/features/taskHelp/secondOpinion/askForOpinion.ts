import { l10n, window } from 'vscode';
import { readOpinion } from '../../../core/opinion/readOpinion';
import type { SecondOpinion } from '../../../core/opinion/secondOpinion';
import { writePrompt } from '../../../core/opinion/writePrompt';
import { areAiFeaturesDisabled } from '../../../host/aiFeatures';
import type { VerdictStore } from '../../../host/verdictStore';
import { chooseModel } from './chooseModel';
import { confirmSending } from './confirmSending';
import type { PromptDocuments } from './promptDocument';
import { promptWords } from './promptWords';
import { sendPrompt } from './sendPrompt';
import { failureMessage, opinionMessage } from './opinionMessages';

/**
 * Asks a language model about the current task, after the user has seen what is sent and agreed to it.
 *
 * @returns what the model says; undefined when nothing came of it, which the user has been told unless it was their own wish
 */
export async function askForOpinion(verdicts: VerdictStore, prompts: PromptDocuments): Promise<SecondOpinion | undefined> {
  const task = verdicts.current;
  if (!task || areAiFeaturesDisabled()) {
    void window.showInformationMessage(task ? l10n.t('AI features are switched off in VS Code (chat.disableAIFeatures).') : l10n.t('Nothing has been classified yet. Select a task and run “Classify Task”.'));
    return undefined;
  }
  const model = await chooseModel();
  const prompt = writePrompt(promptWords(), task.text, task.context);
  if (!model || !(await confirmSending(prompts, prompt, model.name || model.id))) {
    return undefined;
  }
  const answer = await sendPrompt(model, prompt);
  if (answer.outcome === 'cancelled') {
    return undefined;
  }
  const read = answer.outcome === 'answered' ? readOpinion(answer.text) : undefined;
  if (!read) {
    void window.showWarningMessage(failureMessage(answer.outcome === 'answered' ? 'offTopic' : answer.outcome));
    return undefined;
  }
  const opinion = { ...read, model: model.name || model.id };
  verdicts.addOpinion(task, opinion);
  void window.showInformationMessage(opinionMessage(task, opinion));
  return opinion;
}
