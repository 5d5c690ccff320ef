// Serves the VS Code workbench on 127.0.0.1 with the extension installed, until Ctrl+C.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../test/host/freePort.mjs';
import { installLink } from '../test/host/installLink.mjs';
import { logFolder, startFolder } from '../test/host/paths.mjs';
import { startServer } from '../test/host/server.mjs';
import { ensureTestHost } from './setup/testHost.mjs';

const firstSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * The user's settings of earlier starts stay.
 * @param {string} dataFolder
 */
function writeFirstSettings(dataFolder) {
  const user = join(dataFolder, 'data/User');
  const settings = join(user, 'settings.json');
  if (existsSync(settings)) return;
  mkdirSync(user, { recursive: true });
  writeFileSync(settings, JSON.stringify(firstSettings, undefined, 2));
}

/** @param {{ folder: string, port: number, locale?: string }} options */
export async function serveWorkbench({ folder, port, locale }) {
  await ensureTestHost();
  const dataFolder = join(startFolder, locale ?? 'default');
  const extensionsFolder = join(dataFolder, 'extensions');
  writeFirstSettings(dataFolder);
  installLink(extensionsFolder);
  const logFile = join(logFolder, 'start.log');
  console.log('Starting VS Code …');
  const server = await startServer({ port: await freePort(port), dataFolder, extensionsFolder, logFile, locale, folder, trusted: true });
  let stopped = false;
  const stop = () => {
    stopped = true;
    void server.stop();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  console.log(`\nRole Planner is running in VS Code at ${server.origin}/\nOpen the address in a browser; Ctrl+C stops it.`);
  await server.ended;
  if (!stopped) throw new Error(`The VS Code server ended by itself; its log: ${logFile}`);
}
