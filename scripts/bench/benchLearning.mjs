// What corrections of a team teach, on files that the model was not trained on. It trains two models, which takes a minute.
import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from '../setup/repository.mjs';
import { showFigures } from './showFigures.mjs';

const limitMs = 15 * 60_000;

export async function benchLearning() {
  // Built alone, so that no other part must compile.
  const outfile = join(repository, 'out/bench/learning.js');
  await build({ entryPoints: [join(repository, 'test/bench/learning.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'warning' });
  console.log('\nWhat the classifier learns from corrections');
  await showFigures(['--enable-source-maps', outfile], limitMs);
}
