// What the extension costs: sizes, the classifier alone, and what a person waits for in a real VS Code.
import { cpSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { newRunFolder } from '../../test/host/paths.mjs';
import { packVsix } from '../package/packVsix.mjs';
import { repository } from '../setup/repository.mjs';
import { ensureTestWorkbench } from '../setup/testWorkbench.mjs';
import { build } from '../steps/build.mjs';
import { showFigures } from './showFigures.mjs';

/** @param {string} what @param {number} bytes */
const showSize = (what, bytes) => console.log(`${what.padEnd(58)} ${(bytes / 1024).toFixed(0).padStart(8)} kB`);

function showSizes() {
  const folder = newRunFolder('bench');
  const vsix = packVsix(join(folder, 'role-planner.vsix'));
  rmSync(folder, { recursive: true, force: true });
  console.log('Sizes');
  for (const file of ['dist/extension.js', 'dist/onUse.js', 'dist/sidebar.js', 'media/model/classifier.bin']) {
    showSize(file, statSync(join(repository, file)).size);
    showSize(`${file}, gzip`, gzipSync(readFileSync(join(repository, file))).length);
  }
  showSize('the packed extension (.vsix)', vsix.bytes);
}

/** What is measured in a VS Code, each in one of its own: the files of test/bench/inHost. */
const partsInHost = () => globSync('test/bench/inHost/*.ts', { cwd: repository }).map((file) => basename(file, '.ts')).sort();

/** @param {string} kind of extension host, as VS Code's flag names it @param {string} part */
async function benchInHost(kind, part) {
  const folder = newRunFolder('bench');
  // A copy: some write into the folder that is open.
  const workspace = join(folder, 'workspace');
  cpSync(join(repository, 'samples'), workspace, { recursive: true });
  try {
    const tests = join(repository, `out/test/bench/inHost/${part}.js`);
    const flags = kind === 'web' ? ['--extensionDevelopmentKind=web'] : [];
    console.log(`\nIn a real VS Code, ${kind === 'web' ? 'web worker' : 'Node'} extension host: ${part}`);
    await showFigures([join(repository, 'test/host/launcher.mjs'), `--extensionDevelopmentPath=${repository}`, `--extensionTestsPath=${tests}`, `--user-data-dir=${join(folder, 'data')}`, workspace, ...flags]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {readonly string[]} parts */
async function benchInHosts(parts) {
  for (const kind of ['node', 'web']) for (const part of parts) await benchInHost(kind, part);
}

/** @param {string} [only] the one part to measure in VS Code, and nothing else */
export async function benchProduct(only) {
  const parts = partsInHost();
  if (only !== undefined && !parts.includes(only)) throw new Error(`There is no part "${only}"; they are ${parts.join(', ')}.`);
  await ensureTestWorkbench();
  build('--tests');
  if (only !== undefined) return benchInHosts([only]);
  showSizes();
  console.log('\nThe classifier by itself (Node)');
  await showFigures(['--expose-gc', join(repository, 'out/test/bench/classifierTimes.js')]);
  await benchInHosts(parts);
  console.log('\nActivation, as VS Code itself reports it');
  await showFigures([join(repository, 'out/test/bench/activationTime.js')]);
}
