// Where the test host keeps things: everything lies in the git-ignored .vscode-test folder.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(repository, '.vscode-test');

export const hostFolder = join(cache, 'host');
/** The VS Code server inside code-server; its own CLI adds a login page and is not used. */
export const serverFolder = join(hostFolder, 'node_modules/code-server/lib/vscode');
/** The classifiers that `npm run bench` compares ours with. */
export const peersFolder = join(cache, 'peers');
export const logFolder = join(cache, 'logs');
/** What `npm start` keeps from one start to the next. */
export const startFolder = join(cache, 'start');

/**
 * A new empty folder for one run, so that no run sees another's settings or files.
 * @param {string} name
 */
export function newRunFolder(name) {
  const runs = join(cache, 'runs');
  mkdirSync(runs, { recursive: true });
  return mkdtempSync(join(runs, `${name}-`));
}
