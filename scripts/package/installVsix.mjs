import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { serverFolder } from '../../test/host/paths.mjs';
import { pinnedNode } from '../setup/repository.mjs';
import { packVsix } from './packVsix.mjs';

/**
 * Packs the extension and installs it the way VS Code does.
 * @param {string} folder an empty folder
 * @returns {string} the extensions folder to start VS Code with
 */
export function installVsix(folder) {
  const vsix = join(folder, 'role-planner.vsix');
  packVsix(vsix);
  const extensions = join(folder, 'extensions');
  const server = join(serverFolder, 'out/server-main.js');
  const flags = ['--extensions-dir', extensions, '--server-data-dir', join(folder, 'data'), '--accept-server-license-terms'];
  execFileSync(pinnedNode, [server, ...flags, '--install-extension', vsix], { cwd: serverFolder, stdio: 'pipe', timeout: 60_000 });
  return extensions;
}
