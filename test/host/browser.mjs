// Finds an installed Chrome, Chromium or Edge; nothing is ever downloaded by Playwright.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const windowsPlaces = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

function candidates() {
  const { env, platform } = process;
  if (platform === 'darwin') return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    return roots.flatMap((root) => windowsPlaces.map((place) => join(root, place)));
  }
  return (env['PATH'] ?? '').split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser to drive: CHROME_PATH, or one in its usual place; undefined when there is none. */
export function findBrowser() {
  return [process.env['CHROME_PATH'], ...candidates()].find((path) => path !== undefined && path !== '' && isExecutable(path));
}

/** Chromium, headless, with nothing that reaches for the network on its own. */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome, Chromium or Edge was found; set CHROME_PATH to one.');
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // Chromium refuses its sandbox to root, which is what containers run as.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // A page whose HTML was changed on the way counts as foreign, and would not be let through to 127.0.0.1.
  const localNetwork = ['--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets'];
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox, ...localNetwork] });
}
