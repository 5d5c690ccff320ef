// What the extension costs: sizes, the classifier alone, and what a person waits for in a real VS Code.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
  for (const file of ['dist/extension.js', 'dist/sidebar.js', 'media/model/classifier.bin']) {
    showSize(file, statSync(join(repository, file)).size);
    showSize(`${file}, gzip`, gzipSync(readFileSync(join(repository, file))).length);
  }
  showSize('the packed extension (.vsix)', vsix.bytes);
}

/** @param {string} kind of extension host, as VS Code's flag names it */
async function benchInHost(kind) {
  const folder = newRunFolder('bench');
  try {
    const tests = join(repository, 'out/test/bench/inHost.js');
    const flags = kind === 'web' ? ['--extensionDevelopmentKind=web'] : [];
    console.log(`\nIn a real VS Code, ${kind === 'web' ? 'web worker' : 'Node'} extension host`);
    await showFigures([join(repository, 'test/host/launcher.mjs'), `--extensionDevelopmentPath=${repository}`, `--extensionTestsPath=${tests}`, `--user-data-dir=${join(folder, 'data')}`, join(repository, 'samples'), ...flags]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function benchProduct() {
  await ensureTestWorkbench();
  build('--tests');
  showSizes();
  console.log('\nThe classifier by itself (Node)');
  await showFigures(['--expose-gc', join(repository, 'out/test/bench/classifierTimes.js')]);
  await benchInHost('node');
  await benchInHost('web');
  console.log('\nActivation, as VS Code itself reports it');
  await showFigures([join(repository, 'out/test/bench/activationTime.js')]);
}
