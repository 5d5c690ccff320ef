import { window } from 'vscode';
import type { LogOutputChannel } from 'vscode';

let channel: LogOutputChannel | undefined;

/** The extension's one log, made on first use so that activation does not pay for it. It never gets document text. */
export function log(): LogOutputChannel {
  channel ??= window.createOutputChannel('Role Planner', { log: true });
  return channel;
}
