// The integration suite in the real VS Code: in the Node extension host, in the web worker host, and against the packed extension.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newRunFolder } from '../../test/host/paths.mjs';
import { installVsix } from '../package/installVsix.mjs';
import { runSuite } from '../run/suite.mjs';
import { pinnedNode, repository } from '../setup/repository.mjs';
import { build } from './build.mjs';

const limitMs = 4 * 60_000;
const mark = '[test] ';

/** Only the tests' own lines: VS Code's log names missing native modules and a marketplace it cannot reach. */
const show = (/** @type {string} */ line) => (line.startsWith(mark) ? line.slice(mark.length) : undefined);

/**
 * @param {string} name
 * @param {{ extension: string, flags?: string[] }} run `flags` as VS Code takes them
 */
async function runInVsCode(name, { extension, flags = [] }) {
  const folder = newRunFolder('integration');
  try {
    const script = join(repository, 'scripts/run/inVsCode.mjs');
    return await runSuite({ name, program: pinnedNode, args: [script, extension, folder, ...flags], limitMs, show });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runAgainstVsix() {
  const folder = newRunFolder('vsix');
  try {
    const extensions = installVsix(folder);
    // Tests need a development extension to belong to; this one is empty, and ours is the installed one.
    const extension = join(repository, 'test/host/empty-extension');
    return await runInVsCode('Integration, installed .vsix', { extension, flags: [`--extensions-dir=${extensions}`] });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function integration() {
  build('--tests');
  return [
    await runInVsCode('Integration, Node extension host', { extension: repository }),
    await runInVsCode('Integration, web worker extension host', { extension: repository, flags: ['--extensionDevelopmentKind=web'] }),
    await runAgainstVsix(),
  ];
}
