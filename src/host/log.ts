import { window } from 'vscode';
import type { LogOutputChannel } from 'vscode';

let channel: LogOutputChannel | undefined;

/** The extension's one log, made on first use so that activation does not pay for it. It never gets document text. */
export function log(): LogOutputChannel {
  channel ??= window.createOutputChannel('Role Planner', { log: true });
  return channel;
}

/** Notes a failure that nobody has to be told of now, with its stack. */
export function logFailure(what: string, error: unknown): void {
  log().error(what, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
