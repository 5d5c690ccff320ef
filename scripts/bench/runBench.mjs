// What the extension costs: sizes, the classifier alone, and what a person waits for in a real VS Code. Figures, no pass or fail.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { newRunFolder } from '../../test/host/paths.mjs';
import { packVsix } from '../package/packVsix.mjs';
import { runChild } from '../run/runChild.mjs';
import { pinnedNode, repository } from '../setup/repository.mjs';
import { ensureTestWorkbench } from '../setup/testWorkbench.mjs';
import { build } from '../steps/build.mjs';

const limitMs = 5 * 60_000;
const mark = '##bench ';

/** @param {string} what @param {number} bytes */
const showSize = (what, bytes) => console.log(`${what.padEnd(58)} ${(bytes / 1024).toFixed(0).padStart(8)} kB`);

/**
 * Shows the figures that a program reports, and nothing else of what it prints.
 * @param {string[]} args
 */
async function showFigures(args) {
  /** @type {string[]} */
  const lines = [];
  const onLine = (/** @type {string} */ line) => {
    lines.push(line);
    const at = line.indexOf(mark);
    if (at >= 0) console.log(line.slice(at + mark.length));
  };
  const { code, timedOut } = await runChild(pinnedNode, args, { limitMs, onLine });
  if (code !== 0 || timedOut) throw new Error(`The benchmark ${args[0]} failed:\n${lines.slice(-20).join('\n')}`);
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

await ensureTestWorkbench();
build('--tests');
const folder = newRunFolder('bench');
const vsix = packVsix(join(folder, 'role-planner.vsix'));
rmSync(folder, { recursive: true, force: true });
console.log('Sizes');
for (const file of ['dist/extension.js', 'dist/sidebar.js', 'media/model/classifier.bin']) {
  showSize(file, statSync(join(repository, file)).size);
  showSize(`${file}, gzip`, gzipSync(readFileSync(join(repository, file))).length);
}
showSize('the packed extension (.vsix)', vsix.bytes);
console.log('\nThe classifier by itself (Node)');
await showFigures(['--expose-gc', join(repository, 'out/test/bench/classifierTimes.js')]);
await benchInHost('node');
await benchInHost('web');
console.log('\nActivation, as VS Code itself reports it');
await showFigures([join(repository, 'out/test/bench/activationTime.js')]);
