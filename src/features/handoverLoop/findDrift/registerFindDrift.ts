import { l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../../../core/ids';
import type { Drift } from '../../../core/drift/findDrift';
import { openMarkdown } from '../../../host/markdownEditor';
import { readPlanningDocument, type ReadText } from '../../../host/planningDocument';
import { registerCommand } from '../../../host/runCommand';

/** Looks for operations inside a project document, and for a project inside a runbook. Only when asked. */
export function registerFindDrift(): Disposable {
  return registerCommand(commandIds.findDrift, find);
}

async function find(argument: unknown): Promise<Drift | undefined> {
  const read = await readPlanningDocument(argument);
  const { findDrift } = await import('../../../core/drift/findDrift');
  const drift = read && findDrift(read.planning, read.source);
  if (!read || !drift?.direction) {
    void window.showInformationMessage(l10n.t('Open a project charter, a project plan or an operations runbook to look for drift.'));
    return undefined;
  }
  // Not awaited: the message stays until it is answered, and the command must not.
  void tell(read, drift);
  return drift;
}

async function tell({ document, version }: ReadText, drift: Drift): Promise<void> {
  const { driftSentence } = await import('../../../host/driftSentence');
  const text = driftSentence(drift, l10n);
  const [show, list] = [l10n.t('Show Sentences'), l10n.t('Open as List')];
  const answer = await (drift.signs.length === 0 ? window.showInformationMessage(text) : window.showInformationMessage(text, show, list));
  if (answer === show) {
    const { showSentences } = await import('./showSentences');
    await showSentences(document, version, drift);
  } else if (answer === list) {
    const { driftMarkdown } = await import('./driftMarkdown');
    await openMarkdown(driftMarkdown(document, drift, l10n));
  }
}
