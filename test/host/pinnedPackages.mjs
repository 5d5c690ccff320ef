// Packages that are pinned in a folder of the repository and installed into another, outside the root's node_modules.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {(args: string[], folder: string) => Promise<void>} Npm runs npm; rejects when it fails */
/** @typedef {{ pinnedFolder: string, folder: string }} Place where the packages are pinned, and where they are installed */

const pinned = ['package.json', 'package-lock.json', '.npmrc'];

/** @param {Place} place */
const stampOf = ({ folder }) => join(folder, 'installed.txt');

/** @param {Place} place */
const wanted = ({ pinnedFolder }) => pinned.map((name) => readFileSync(join(pinnedFolder, name), 'utf8')).join('\n');

/**
 * Whether exactly the pinned versions are there, installed to the end.
 * @param {Place} place
 */
export function arePackagesInstalled(place) {
  return existsSync(stampOf(place)) && readFileSync(stampOf(place), 'utf8') === wanted(place);
}

/**
 * @param {Place} place
 * @param {Npm} npm
 * @param {() => Promise<void>} [finish] what else belongs to the installation
 */
export async function installPackages(place, npm, finish) {
  if (arePackagesInstalled(place)) return;
  // The stamp goes first and comes last: an interrupted install is seen as missing and starts over.
  rmSync(stampOf(place), { force: true });
  mkdirSync(place.folder, { recursive: true });
  for (const name of pinned) copyFileSync(join(place.pinnedFolder, name), join(place.folder, name));
  // Scripts would compile native modules (kerberos and others) that everything here does without.
  await npm(['ci', '--ignore-scripts'], place.folder);
  await finish?.();
  writeFileSync(stampOf(place), wanted(place));
}
