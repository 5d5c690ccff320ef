import { commands, l10n, window } from 'vscode';
import { breakLinks } from '../../../core/breakLinks';
import { commandIds } from '../../../core/ids';
import type { PreparedHandover } from '../../../core/handover/prepareHandover';
import { fileName } from '../../../host/planningDocument';
import type { WrittenDocument } from './writePrepared';

/** How much the charter gave, in one message. Not awaited: it stays until it is answered, and the command must not. */
export function tellPrepared({ record, runbook }: PreparedHandover, created: readonly WrittenDocument[]): void {
  const text = l10n.t('{0} sections filled or started from the charter; {1} left for operations to write.', record.filled.length + runbook.filled.length, record.left.length + runbook.left.length);
  const other = created.at(-1);
  const open = other && created.length > 1 ? l10n.t('Open {0}', fileName(other.uri)) : undefined;
  void window.showInformationMessage(text, ...(open === undefined ? [] : [open])).then((answer) => (answer !== undefined && other ? window.showTextDocument(other.uri) : undefined));
}

/** What was found where a file is there already, and, where it lacks something, how to take it over. */
export async function tellExisting({ uri, state, added, proposal }: WrittenDocument): Promise<void> {
  const name = breakLinks(fileName(uri));
  if (state === 'otherKind') {
    void window.showWarningMessage(l10n.t('{0} exists already and is another kind of document, so it was left as it is.', name));
  } else if (state === 'complete') {
    void window.showInformationMessage(l10n.t('{0} exists already, and there is nothing new to add.', name));
  } else if (state === 'proposed' && proposal) {
    await commands.executeCommand('vscode.diff', uri, proposal, l10n.t('{0}: now and with the new parts', name), { preview: false });
    const add = l10n.t('Add the New Parts');
    void window.showInformationMessage(l10n.t('{0} exists already. Parts that it lacks or has empty: {1}.', name, added.length), add).then((answer) => answer === add && commands.executeCommand(commandIds.addNewParts, uri));
  }
}
