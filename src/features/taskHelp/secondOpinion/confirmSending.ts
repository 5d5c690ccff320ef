import { l10n, window } from 'vscode';
import type { PromptDocuments } from './promptDocument';

/** Shows exactly what would be sent, beside the question whether it may; the question stays while one reads. */
export async function confirmSending(prompts: PromptDocuments, prompt: string, model: string): Promise<boolean> {
  const hide = await prompts.show(prompt);
  try {
    const send = { label: l10n.t('Send'), detail: l10n.t('The text beside, and nothing else, goes to {0}.', model) };
    const cancel = { label: l10n.t('Cancel'), detail: l10n.t('Nothing leaves your computer.') };
    return (await window.showQuickPick([send, cancel], { title: l10n.t('Send this text to {0}?', model), ignoreFocusOut: true })) === send;
  } finally {
    await hide();
  }
}
