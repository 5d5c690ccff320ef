// What every entry script does first: it runs under any Node from 20 on and installs what is missing.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installRootPackages } from './rootPackages.mjs';
import { pinnedNode, repository } from './repository.mjs';

/**
 * Installs the packages if need be and goes on with a script under the pinned Node, with the same arguments.
 * @param {string} script path in the repository
 */
export async function handOver(script) {
  try {
    await installRootPackages();
    const child = spawn(pinnedNode, [join(repository, script), ...process.argv.slice(2)], { cwd: repository, stdio: 'inherit' });
    // The child stops what it started; this process only waits for it.
    const stop = () => child.kill('SIGTERM');
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
    // npm passes a signal to its shell only, which passes it to nobody: then this process is left without its parent.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop(), 500).unref();
    child.once('exit', (code) => (process.exitCode = code ?? 1));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
