// Installs the VS Code workbench of the npm package code-server into .vscode-test/host.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder, repository, serverFolder } from './paths.mjs';

const pinnedFolder = join(repository, 'test/host');
const pinned = ['package.json', 'package-lock.json', '.npmrc'];
const stamp = join(hostFolder, 'installed.txt');

const wanted = () => pinned.map((name) => readFileSync(join(pinnedFolder, name), 'utf8')).join('\n');

/** Whether exactly the pinned version is there, installed to the end. */
export function isHostInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/**
 * @param {(args: string[], folder: string) => Promise<void>} npm runs npm; rejects when it fails
 */
export async function installHost(npm) {
  if (isHostInstalled()) return;
  // The stamp goes first and comes last: an interrupted install is seen as missing and starts over.
  rmSync(stamp, { force: true });
  mkdirSync(hostFolder, { recursive: true });
  for (const name of pinned) copyFileSync(join(pinnedFolder, name), join(hostFolder, name));
  // Scripts would compile native modules (kerberos and others) that the server does without.
  await npm(['ci', '--ignore-scripts'], hostFolder);
  // `npm ci` refuses these two: the server's own lock file is not quite in step with its package.json.
  await npm(['install', '--ignore-scripts', '--omit=dev'], serverFolder);
  await npm(['install', '--ignore-scripts', '--omit=dev'], join(serverFolder, 'extensions'));
  writeFileSync(stamp, wanted());
}
