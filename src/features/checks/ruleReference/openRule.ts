import { commands, l10n, QuickPickItemKind, window } from 'vscode';
import type { QuickPickItem, Uri } from 'vscode';
import { ruleCodes } from '../../../core/checks/ruleLevels';
import type { RuleCode } from '../../../core/checks/ruleLevels';
import { readRuleIndex } from '../../../core/checks/readRuleIndex';
import { readOwnText } from '../../../host/readOwnText';
import { ruleUri } from '../../../host/ruleUri';

/**
 * Shows the page of a rule in the language of VS Code.
 *
 * @param argument a code; anything else lets the user choose one
 */
export async function openRule(argument: unknown): Promise<void> {
  const code = ruleCodes.find((known) => known === argument) ?? (await chooseRule());
  if (code) await showPage(ruleUri(code));
}

async function chooseRule(): Promise<RuleCode | undefined> {
  const index = await readOwnText(ruleUri('README'));
  const rules = readRuleIndex(index);
  const items = rules.flatMap(({ code, name, group }, at): (QuickPickItem & { readonly code?: RuleCode })[] => {
    const rule = { label: code, description: name, code };
    return rules[at - 1]?.group === group ? [rule] : [{ label: group, kind: QuickPickItemKind.Separator }, rule];
  });
  return (await window.showQuickPick(items, { title: l10n.t('Rule'), placeHolder: l10n.t('Code or words of a rule'), matchOnDescription: true }))?.code;
}

/** Not the preview that follows the active editor: a page that one reads must not turn into the document that it speaks of. */
async function showPage(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  } catch {
    // Where VS Code's own Markdown extension is off, there is no preview.
    await window.showTextDocument(uri, { preview: true });
  }
}
