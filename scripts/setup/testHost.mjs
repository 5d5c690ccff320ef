import { installHost, isHostInstalled } from '../../test/host/install.mjs';
import { npm } from './npm.mjs';

/** Rejects, in one sentence, when the workbench is not there and cannot be installed; npm's own words are shown before. */
export async function ensureTestHost() {
  if (isHostInstalled()) return;
  console.log('Installing the VS Code workbench (code-server) into .vscode-test …');
  await installHost(npm).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    throw new Error('Missing: the VS Code workbench (npm package code-server), which npm could not install into .vscode-test.');
  });
}
