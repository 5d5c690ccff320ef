import { Disposable, l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import { commandIds } from '../../../core/ids';
import type { Readiness } from '../../../core/readiness/readiness';
import { openMarkdown } from '../../../host/markdownEditor';
import { registerCommand } from '../../../host/runCommand';
import type { ReadinessStore } from '../../../host/readinessStore';
import { readPlanningDocument } from '../../../host/planningDocument';
import { followReview } from './followReview';

/** How ready a hand-over is, from its record and what that links to: in the sidebar, and as a document. */
export function registerReviewReadiness(extensionUri: Uri, store: ReadinessStore): Disposable {
  return Disposable.from(
    followReview(store),
    registerCommand(commandIds.reviewReadiness, (argument) => review(store, argument)),
    registerCommand(commandIds.goToReadinessItem, async (argument) => {
      const { goToItem } = await import('./goToItem');
      await goToItem(store, argument);
    }),
    registerCommand(commandIds.exportReadiness, () => exportReview(extensionUri, store)),
    registerCommand(commandIds.closeReadiness, () => store.replace(undefined)),
  );
}

async function review(store: ReadinessStore, argument: unknown): Promise<Readiness | undefined> {
  const read = await readPlanningDocument(argument);
  const { reviewRecord } = await import('./reviewRecord');
  const reviewed = read && (await reviewRecord(read.document));
  if (!reviewed) {
    void window.showInformationMessage(l10n.t('Open a hand-over record to review how ready it is.'));
    return undefined;
  }
  store.replace(reviewed);
  store.ask();
  return reviewed.readiness;
}

async function exportReview(extensionUri: Uri, { current }: ReadinessStore): Promise<void> {
  if (!current) return;
  const [{ readinessMarkdown }, { readContentWords }] = await Promise.all([import('./readinessMarkdown'), import('../../../host/contentWords')]);
  await openMarkdown(readinessMarkdown(current, await readContentWords(extensionUri, current.language)));
}
