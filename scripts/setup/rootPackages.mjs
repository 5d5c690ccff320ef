// Installs the packages of the root package-lock.json when they are missing or of another version.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { pinnedNode, repository } from './repository.mjs';

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
const lockedPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** npm notes what it has installed in node_modules/.package-lock.json, at the very end. */
function isInstalled() {
  const note = join(repository, 'node_modules/.package-lock.json');
  if (!existsSync(note) || !existsSync(pinnedNode)) return false;
  const installed = lockedPackages(note);
  return Object.entries(lockedPackages(join(repository, 'package-lock.json'))).every(
    // Optional packages are those of other platforms.
    ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

export async function installRootPackages() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  await npm(['ci'], repository);
}
