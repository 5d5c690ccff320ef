// Makes sure that there is a browser for the workbench, and on Debian a font for the Chinese texts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from '../../test/host/browser.mjs';

const chineseFonts = '/usr/share/fonts/opentype/noto';

function isRootOnDebian() {
  const release = '/etc/os-release';
  // Not Ubuntu: its chromium package only points to a snap, which does not run in a container.
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8', timeout: 5 * 60_000 });
  // Shown, not thrown: without the font the tests still run, and a missing browser is named by its own sentence.
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${error?.message ?? stderr}`);
  return status === 0;
}

/** Rejects, in one sentence, when there is no browser and none can be installed here. */
export async function ensureTestBrowser() {
  const missing = [
    ...(findBrowser() === undefined ? ['chromium'] : []),
    ...(existsSync(chineseFonts) ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length > 0 && isRootOnDebian()) {
    console.log(`Installing ${missing.join(' and ')} (apt-get) …`);
    if (aptGet(['update'])) aptGet(['install', '-y', '--no-install-recommends', ...missing]);
  }
  if (findBrowser() === undefined) {
    throw new Error('Missing: Chrome, Chromium or Edge – install one, or set CHROME_PATH to its executable.');
  }
}
