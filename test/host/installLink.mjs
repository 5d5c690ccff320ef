import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './paths.mjs';

/**
 * Makes the repository an installed extension: VS Code follows the link, and a rebuilt bundle counts after a reload.
 *
 * Preferred to an extension under development: that one needs the server's test mode, which shows no messages;
 * and VS Code takes any theme below its folder for one of its own, here those of the host in .vscode-test.
 * @param {string} extensionsFolder
 */
export function installLink(extensionsFolder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const link = join(extensionsFolder, `${publisher}.${name}-${version}`);
  mkdirSync(extensionsFolder, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(repository, link, 'junction');
}
