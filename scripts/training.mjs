// Runs a training tool: node scripts/training.mjs train | evaluate | listChineseWords [-- options]. Builds it first, alone, so that no other part must compile.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [tool, ...options] = process.argv.slice(2);

if (tool === undefined || !['train', 'evaluate', 'listChineseWords'].includes(tool) || !existsSync(join(root, 'training', `${tool}.ts`))) {
  console.error('Usage: npm run train, npm run evaluate, or npm run evaluate -- --input FILE.jsonl --predictions OUT.jsonl');
  process.exit(2);
}
const outfile = join(root, 'out', 'training', `${tool}.js`);
await build({ entryPoints: [join(root, 'training', `${tool}.ts`)], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'warning' });
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...options], { stdio: 'inherit', cwd: root });
process.exit(status ?? 1);
