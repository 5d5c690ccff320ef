import { execFileSync } from 'node:child_process';
import { pinnedNode, repository } from '../setup/repository.mjs';

/**
 * Bundles the extension, and with '--tests' the tests as well.
 * @param {string[]} flags
 */
export function build(...flags) {
  execFileSync(pinnedNode, ['esbuild.js', ...flags], { cwd: repository, stdio: 'inherit' });
}
