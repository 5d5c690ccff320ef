import { l10n, ProgressLocation, window } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import { eitherToken } from './eitherToken';
import { findDocuments } from './findDocuments';

/** Works on documents, tells how many are done, and gives undefined when it was cancelled. */
export type DocumentWork<T> = (uris: readonly Uri[], onProgress: (done: number) => void, token: CancellationToken) => Promise<T | undefined>;

/** Milliseconds between two reports of progress: a message to the window for each of thousands of files would cost more than it tells. */
const reportPause = 100;

/**
 * Finds the Markdown documents below some folders and works on them, with progress that the user can cancel.
 *
 * @param title of the progress
 * @param given a cancellation token of whoever runs the command, if it is one
 * @returns undefined when it was cancelled
 */
export async function workOnDocuments<T>(folders: readonly Uri[], title: string, given: unknown, work: DocumentWork<T>): Promise<T | undefined> {
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (progress, ownToken) => {
    const token = eitherToken(ownToken, given);
    const uris = await findDocuments(folders, token);
    let before = 0;
    let reported = 0;
    const showProgress = (done: number): void => {
      if (Date.now() - reported < reportPause) return;
      reported = Date.now();
      progress.report({ message: l10n.t('{0} of {1}', done, uris.length), increment: (100 * (done - before)) / uris.length });
      before = done;
    };
    return token.isCancellationRequested ? undefined : work(uris, showProgress, token);
  });
}
