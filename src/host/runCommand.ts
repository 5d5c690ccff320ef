import { commands, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../core/ids';
import type { CommandId } from '../core/ids';
import { logFailure } from './log';

/**
 * Registers a command with the one try/catch around features: a failure is logged with its stack and said once.
 * The command then answers `undefined`.
 *
 * @param handler gets arguments from anywhere (palette, menus, sidebar, other extensions) and must check them
 */
export function registerCommand(id: CommandId, handler: (...args: readonly unknown[]) => unknown): Disposable {
  return commands.registerCommand(id, async (...args: readonly unknown[]) => {
    try {
      return await handler(...args);
    } catch (error) {
      reportFailure(id, error);
      return undefined;
    }
  });
}

/** Says that something of ours failed, with the way to the log. */
export function reportFailure(what: string, error: unknown): void {
  logFailure(what, error);
  const showLog = l10n.t('Show Log');
  const reason = error instanceof Error ? error.message : String(error);
  // Not awaited: the message stays until the user answers it, and the command must not.
  void window.showErrorMessage(l10n.t('Role Planner could not do this: {0}', reason), showLog).then((answer) => answer === showLog && commands.executeCommand(commandIds.showLog));
}
