import { join } from 'node:path';
import { peersFolder } from '../../test/host/paths.mjs';
import { arePackagesInstalled, installPackages } from '../../test/host/pinnedPackages.mjs';
import { npm } from './npm.mjs';
import { repository } from './repository.mjs';

const place = { pinnedFolder: join(repository, 'test/bench/peers'), folder: peersFolder };

/** Installs the classifiers that ours is compared with. Shows why when it cannot: the comparison then names those that are missing. */
export async function ensurePeerPackages() {
  if (arePackagesInstalled(place)) return;
  console.log('Installing the classifiers to compare with into .vscode-test …');
  await installPackages(place, npm).catch((error) => console.error(error instanceof Error ? error.message : error));
}
