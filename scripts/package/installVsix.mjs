import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { serverFolder } from '../../test/host/paths.mjs';
import { pinnedNode, repository } from '../setup/repository.mjs';
import { packVsix } from './packVsix.mjs';

const limits = /** @type {const} */ ({ stdio: 'pipe', timeout: 60_000 });

/** @param {string} data @param {string[]} flags */
function runServer(data, flags) {
  const server = join(serverFolder, 'out/server-main.js');
  execFileSync(pinnedNode, [server, '--server-data-dir', data, '--accept-server-license-terms', ...flags], { ...limits, cwd: serverFolder });
}

/** @param {string} desktop @param {string} data @param {string[]} flags */
function runDesktop(desktop, data, flags) {
  const program = resolveCliPathFromVSCodeExecutablePath(desktop);
  const args = ['--user-data-dir', data, ...flags];
  // On Windows it is a .cmd file, which only a shell starts.
  const shell = process.platform === 'win32';
  const quoted = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  execFileSync(quoted(program), args.map(quoted), { ...limits, cwd: repository, shell });
}

/**
 * Packs the extension and installs it the way VS Code does.
 * @param {string} folder an empty folder
 * @param {string} [desktop] the desktop VS Code that is to install it, instead of the test host's server
 * @returns {string} the extensions folder to start VS Code with
 */
export function installVsix(folder, desktop) {
  const vsix = join(folder, 'role-planner.vsix');
  packVsix(vsix);
  const extensions = join(folder, 'extensions');
  const data = join(folder, 'data');
  const flags = ['--extensions-dir', extensions, '--install-extension', vsix];
  if (desktop === undefined) runServer(data, flags);
  else runDesktop(desktop, data, flags);
  return extensions;
}
