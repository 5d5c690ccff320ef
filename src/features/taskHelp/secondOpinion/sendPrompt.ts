import { l10n, LanguageModelChatMessage, LanguageModelError, ProgressLocation, window } from 'vscode';
import type { CancellationToken, LanguageModelChat } from 'vscode';
import { maxAnswerLength } from '../../../core/opinion/readOpinion';
import { log } from '../../../host/log';

export type Failure = 'noPermission' | 'blocked' | 'notFound' | 'failed';

export type Answer =
  | { readonly outcome: 'answered'; readonly text: string }
  | { readonly outcome: 'cancelled' | Failure };

/** Sends a text to a language model and waits for all of its answer, or for as much as would be read. */
export async function sendPrompt(model: LanguageModelChat, prompt: string): Promise<Answer> {
  return window.withProgress({ location: ProgressLocation.Notification, title: l10n.t('Waiting for {0}', model.name || model.id), cancellable: true }, async (_progress, token) => {
    try {
      const text = await readAnswer(model, prompt, token);
      return token.isCancellationRequested ? { outcome: 'cancelled' } : { outcome: 'answered', text };
    } catch (error) {
      return { outcome: token.isCancellationRequested ? 'cancelled' : nameFailure(error) };
    }
  });
}

async function readAnswer(model: LanguageModelChat, prompt: string, token: CancellationToken): Promise<string> {
  const justification = l10n.t('You asked for a second opinion on a task.');
  const { text } = await model.sendRequest([LanguageModelChatMessage.User(prompt)], { justification }, token);
  let answer = '';
  for await (const part of text) {
    answer += part;
    if (answer.length > maxAnswerLength || token.isCancellationRequested) {
      break;
    }
  }
  return answer;
}

function nameFailure(error: unknown): Failure {
  // Names and codes only: the log never receives what was asked or answered.
  log().warn(`second opinion: ${error instanceof LanguageModelError ? error.code : error instanceof Error ? error.name : typeof error}`);
  switch (error instanceof LanguageModelError ? error.code : '') {
    case LanguageModelError.NoPermissions.name:
      return 'noPermission';
    case LanguageModelError.Blocked.name:
      return 'blocked';
    case LanguageModelError.NotFound.name:
      return 'notFound';
    default:
      return 'failed';
  }
}
