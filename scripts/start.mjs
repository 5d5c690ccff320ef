// npm start: needs nothing but Node 20 and npm. Installs what is missing, builds, and opens VS Code on samples/.
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { installRootPackages } from './setup/rootPackages.mjs';
import { pinnedNode, repository } from './setup/repository.mjs';

try {
  await installRootPackages();
  const env = { ...process.env, PATH: `${dirname(pinnedNode)}${delimiter}${process.env['PATH'] ?? ''}` };
  const child = spawn(pinnedNode, ['scripts/openVsCode.mjs', ...process.argv.slice(2)], { cwd: repository, stdio: 'inherit', env });
  // The child stops what it started; this process only waits for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill('SIGTERM'));
  child.once('exit', (code) => (process.exitCode = code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
