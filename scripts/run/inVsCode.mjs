// node inVsCode.mjs EXTENSION RUN_FOLDER [VS Code flags]: one run of the integration suite.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { repository } from '../setup/repository.mjs';

const desktop = process.env['VSCODE_EXECUTABLE_PATH'];
if (process.platform === 'win32' && !desktop) {
  throw new Error('On Windows the integration suite needs a desktop VS Code: set VSCODE_EXECUTABLE_PATH to its Code.exe.');
}

const [extension = repository, runFolder = '', ...flags] = process.argv.slice(2);
// A copy: tests may write into the folder that is open.
const workspace = join(runFolder, 'workspace');
cpSync(join(repository, 'samples'), workspace, { recursive: true });

await runTests({
  vscodeExecutablePath: desktop ?? join(repository, 'test/host/launcher.mjs'),
  extensionDevelopmentPath: extension,
  extensionTestsPath: join(repository, 'out/test/integration/index.js'),
  launchArgs: [workspace, `--user-data-dir=${join(runFolder, 'data')}`, `--extensions-dir=${join(runFolder, 'extensions')}`, ...flags],
}).catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});
