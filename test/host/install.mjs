// Installs the VS Code workbench of the npm package code-server into .vscode-test/host.
import { join } from 'node:path';
import { hostFolder, repository, serverFolder } from './paths.mjs';
import { arePackagesInstalled, installPackages } from './pinnedPackages.mjs';

const place = { pinnedFolder: join(repository, 'test/host'), folder: hostFolder };

/** Whether exactly the pinned version is there, installed to the end. */
export const isHostInstalled = () => arePackagesInstalled(place);

/**
 * @param {import('./pinnedPackages.mjs').Npm} npm
 */
export const installHost = (npm) =>
  installPackages(place, npm, async () => {
    // `npm ci` refuses these two: the server's own lock file is not quite in step with its package.json.
    await npm(['install', '--ignore-scripts', '--omit=dev'], serverFolder);
    await npm(['install', '--ignore-scripts', '--omit=dev'], join(serverFolder, 'extensions'));
  });
