import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pinnedNode, repository } from '../setup/repository.mjs';
import { readZip } from './readZip.mjs';
import { findWrongFiles } from './vsixFiles.mjs';

const root = 'extension/';

/**
 * Builds and packs the extension, and throws when the package holds a file too many or too few.
 * @param {string} out path of the .vsix
 * @returns {{ bytes: number, files: { name: string, bytes: number }[] }}
 */
export function packVsix(out) {
  const vsce = join(repository, 'node_modules/@vscode/vsce/vsce');
  // Links stay relative: there is no public repository that they could be made to point to.
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', out];
  execFileSync(pinnedNode, [vsce, 'package', ...flags], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
    // vsce runs `npm run vscode:prepublish`, which has to find the pinned Node too.
    env: { ...process.env, PATH: `${dirname(pinnedNode)}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  const files = readZip(out).filter(({ name }) => name.startsWith(root)).map(({ name, bytes }) => ({ name: name.slice(root.length), bytes }));
  const wrong = findWrongFiles(files.map(({ name }) => name));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return { bytes: statSync(out).size, files };
}
