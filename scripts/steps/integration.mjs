// The integration suite in the real VS Code: in the Node extension host, in the web worker host, and against the packed extension.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newRunFolder } from '../../test/host/paths.mjs';
import { installVsix } from '../package/installVsix.mjs';
import { runSuite } from '../run/suite.mjs';
import { findDesktopVsCode } from '../setup/desktopVsCode.mjs';
import { pinnedNode, repository } from '../setup/repository.mjs';
import { ensureTestWorkbench } from '../setup/testWorkbench.mjs';
import { build } from './build.mjs';

const limitMs = 8 * 60_000;
const mark = '[test] ';

/** Only the tests' own lines: VS Code's log names missing native modules and a marketplace it cannot reach. */
const show = (/** @type {string} */ line) => (line.startsWith(mark) ? line.slice(mark.length) : undefined);

/** The launcher stands in for a desktop VS Code; what it needs is installed only then. */
async function prepareLauncher() {
  // Windows runs no .mjs file as a program.
  if (process.platform === 'win32') {
    throw new Error('Missing: a desktop VS Code, which Windows needs here – set VSCODE_EXECUTABLE_PATH to its Code.exe, or VSCODE_TEST_DESKTOP=1 to download one.');
  }
  await ensureTestWorkbench();
  return join(repository, 'test/host/launcher.mjs');
}

/**
 * @param {string} name
 * @param {{ vsCode: string, extension: string, flags?: string[] }} run `flags` as VS Code takes them
 */
async function runInVsCode(name, { vsCode, extension, flags = [] }) {
  const folder = newRunFolder('integration');
  try {
    const script = join(repository, 'scripts/run/inVsCode.mjs');
    return await runSuite({ name, program: pinnedNode, args: [script, vsCode, extension, folder, ...flags], limitMs, show });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {string} vsCode @param {string} [desktop] */
async function runAgainstVsix(vsCode, desktop) {
  const folder = newRunFolder('vsix');
  try {
    const extensions = installVsix(folder, desktop);
    // Tests need a development extension to belong to; this one has no code, and ours is the installed one.
    const extension = join(repository, 'test/host/model-extension');
    return await runInVsCode('Integration, installed .vsix', { vsCode, extension, flags: [`--extensions-dir=${extensions}`] });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function integration() {
  // Chosen once, for all three runs.
  const desktop = await findDesktopVsCode();
  const vsCode = desktop ?? (await prepareLauncher());
  build('--tests');
  return [
    await runInVsCode('Integration, Node extension host', { vsCode, extension: repository }),
    await runInVsCode('Integration, web worker extension host', { vsCode, extension: repository, flags: ['--extensionDevelopmentKind=web'] }),
    await runAgainstVsix(vsCode, desktop),
  ];
}
