import { installHost, isHostInstalled } from '../../test/host/install.mjs';
import { npm } from './npm.mjs';

export async function ensureTestHost() {
  if (isHostInstalled()) return;
  console.log('Installing the VS Code workbench (code-server) into .vscode-test …');
  await installHost(npm);
}
