// Ours and other text classifiers in one run, on the same held-out files. It trains them all anew, which takes some minutes.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newRunFolder, peersFolder } from '../../test/host/paths.mjs';
import { ensurePeerPackages } from '../setup/peerPackages.mjs';
import { repository } from '../setup/repository.mjs';
import { showFigures } from './showFigures.mjs';

const limitMs = 20 * 60_000;

export async function benchPeers() {
  await ensurePeerPackages();
  const folder = newRunFolder('peers');
  try {
    // Built alone, so that no other part must compile.
    const outfile = join(repository, 'out/bench/comparePeers.js');
    await build({ entryPoints: [join(repository, 'test/bench/comparePeers.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'warning' });
    console.log('\nThe classifier and its peers');
    await showFigures(['--enable-source-maps', outfile, peersFolder, folder], limitMs);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
