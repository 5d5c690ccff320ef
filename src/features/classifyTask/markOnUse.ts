import { Disposable } from 'vscode';
import { loadOnce } from '../../core/loadOnce';
import { logFailure } from '../../host/log';
import type { VerdictStore } from '../../host/verdictStore';

/** Has the deciding words marked from the first verdict on; before it, nothing of that is loaded. */
export function markOnUse(verdicts: VerdictStore): Disposable {
  let marks: Disposable | undefined;
  let isDisposed = false;
  const load = loadOnce(async () => {
    const { registerMarkReasons } = await import('./markReasons');
    if (!isDisposed) marks = registerMarkReasons(verdicts);
    first.dispose();
  });
  const first = verdicts.onDidChange(() => {
    // Nobody asked for marks, so a failure is for the log only.
    if (verdicts.tasks.length > 0) load().catch((error: unknown) => logFailure('mark', error));
  });
  return new Disposable(() => {
    isDisposed = true;
    first.dispose();
    marks?.dispose();
  });
}
