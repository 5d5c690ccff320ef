import { l10n, LanguageModelTextPart, LanguageModelToolResult } from 'vscode';
import { areAiFeaturesDisabled } from '../../../host/aiFeatures';

/** Data as the one part of a tool's result. */
export function answerTool(data: object): LanguageModelToolResult {
  return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(data))]);
}

/**
 * Whoever calls a tool all the same after the user has switched such things off.
 *
 * @throws with a localised message
 */
export function refuseWhenDisabled(): void {
  if (areAiFeaturesDisabled()) {
    throw new Error(l10n.t('AI features are switched off in VS Code (chat.disableAIFeatures).'));
  }
}
