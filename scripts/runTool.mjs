// Runs a tool that trains or measures: node scripts/runTool.mjs NAME [-- options]. Builds it first, alone, so that no other part must compile.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** @type {Readonly<Record<string, string>>} */
const tools = { train: 'training', evaluate: 'training', listChineseWords: 'training', evaluateChecks: 'test/reviewed' };
const [tool = '', ...options] = process.argv.slice(2);
const folder = tools[tool];

if (folder === undefined) {
  console.error('Usage: npm run train, npm run evaluate, npm run evaluate -- --input FILE.jsonl --predictions OUT.jsonl, or npm run evaluate:checks');
  process.exit(2);
}
const outfile = join(root, 'out', folder, `${tool}.js`);
await build({ entryPoints: [join(root, folder, `${tool}.ts`)], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'warning' });
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...options], { stdio: 'inherit', cwd: root });
process.exit(status ?? 1);
