import type { Disposable } from 'vscode';
import { commandIds } from '../core/ids';
import { log } from '../host/log';
import { registerCommand } from '../host/runCommand';

export function registerShowLog(): Disposable {
  return registerCommand(commandIds.showLog, () => log().show());
}
