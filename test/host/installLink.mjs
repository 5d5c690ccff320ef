import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './paths.mjs';

/**
 * Makes a folder, such as the repository, an installed extension: VS Code follows the link, and a rebuilt bundle counts after a reload.
 *
 * Preferred to an extension under development: that one needs the server's test mode, which shows no messages;
 * and VS Code takes any theme below its folder for one of its own, here those of the host in .vscode-test.
 * @param {string} extensionsFolder
 * @param {string} [folder] of the extension; the repository by default
 */
export function installLink(extensionsFolder, folder = repository) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const link = join(extensionsFolder, `${publisher}.${name}-${version}`);
  mkdirSync(extensionsFolder, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(folder, link, 'junction');
}
