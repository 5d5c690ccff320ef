import { Disposable, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { logFailure } from '../../../host/log';
import type { ReadinessStore } from '../../../host/readinessStore';

/** A pause in typing after which the review is renewed. */
const delay = 400;

/** Keeps the review that is shown in step with its documents. Nothing is read while none is shown. */
export function followReview(store: ReadinessStore): Disposable {
  let isDisposed = false;
  const isShown = (document: TextDocument): boolean => Object.values(store.current?.uris ?? {}).some((uri) => uri.toString() === document.uri.toString());
  const renew = async (): Promise<void> => {
    const shown = store.current;
    const document = shown && workspace.textDocuments.find(({ uri }) => uri.toString() === shown.uris.record.toString());
    if (!document || isDisposed) return;
    const { reviewRecord } = await import('./reviewRecord');
    const reviewed = await reviewRecord(document);
    // Another review, or none, may be shown by now; an edit meanwhile has its own turn.
    if (reviewed && store.current === shown) store.replace(reviewed);
  };
  const renewLater = (document: TextDocument): void => {
    const { version } = document;
    setTimeout(() => {
      if (!isDisposed && document.version === version && isShown(document)) renew().catch((error: unknown) => logFailure('readiness', error));
    }, delay);
  };
  return Disposable.from(
    { dispose: () => (isDisposed = true) },
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && isShown(document) && renewLater(document)),
    workspace.onDidSaveTextDocument((document) => isShown(document) && renewLater(document)),
    workspace.onDidCloseTextDocument((document) => {
      if (document.isUntitled && store.current?.uris.record.toString() === document.uri.toString()) store.replace(undefined);
    }),
  );
}
