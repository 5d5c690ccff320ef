import { Disposable } from 'vscode';
import type { CancellationToken } from 'vscode';

/** Cancelled when one of the two is; `given` counts if it is a token at all. */
export function eitherToken(own: CancellationToken, given: unknown): CancellationToken {
  if (!isToken(given)) return own;
  return {
    get isCancellationRequested() {
      return own.isCancellationRequested || given.isCancellationRequested;
    },
    onCancellationRequested: (listener, thisArg, disposables) =>
      Disposable.from(own.onCancellationRequested(listener, thisArg, disposables), given.onCancellationRequested(listener, thisArg, disposables)),
  };
}

function isToken(value: unknown): value is CancellationToken {
  return typeof value === 'object' && value !== null && 'isCancellationRequested' in value && 'onCancellationRequested' in value;
}
