import { l10n, ProgressLocation, window } from 'vscode';
import type { ReadingResult, ReviewSession } from './ReviewSession';

/** Shorter than this and nobody could read a message; in milliseconds. */
const quick = 300;

/** Reads a plan for the first time; when it takes long, with progress, and the user can cancel it. */
export async function readWithProgress(session: ReviewSession, isOvertaken: () => boolean): Promise<ReadingResult> {
  let isCancelled = false;
  let listen: ((done: number, total: number) => void) | undefined;
  const reading = session.read({ isStopped: () => isCancelled || isOvertaken(), report: (done, total) => listen?.(done, total) });
  const isQuick = await Promise.race([reading.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), quick))]);
  if (isQuick) {
    return reading;
  }
  return window.withProgress({ location: ProgressLocation.Notification, title: l10n.t('Reviewing the plan'), cancellable: true }, (progress, token) => {
    let told = 0;
    token.onCancellationRequested(() => (isCancelled = true));
    listen = (done, total) => {
      progress.report({ message: l10n.t('{0} of {1} tasks', done, total), increment: (100 * (done - told)) / total });
      told = done;
    };
    return reading;
  });
}

/** Says why there is nothing to review; what the user stopped needs no words. */
export function tellReading(result: ReadingResult): void {
  switch (result) {
    case 'tooLong':
      void window.showInformationMessage(l10n.t('The document is too long to review.'));
      return;
    case 'gone':
      void window.showInformationMessage(l10n.t('The document is no longer there.'));
      return;
    case 'done':
    case 'stopped':
      return;
  }
}
