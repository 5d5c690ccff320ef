// node inVsCode.mjs VSCODE EXTENSIONS RUN_FOLDER [VS Code flags]: one run of the integration suite. EXTENSIONS are folders, joined as in PATH.
import { cpSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { repository } from '../setup/repository.mjs';

const [vsCode, extensions = repository, runFolder = '', ...flags] = process.argv.slice(2);
// A copy: tests may write into the folder that is open.
const workspace = join(runFolder, 'workspace');
cpSync(join(repository, 'samples'), workspace, { recursive: true });

await runTests({
  vscodeExecutablePath: vsCode,
  extensionDevelopmentPath: extensions.split(delimiter),
  extensionTestsPath: join(repository, 'out/test/integration/index.js'),
  launchArgs: [workspace, `--user-data-dir=${join(runFolder, 'data')}`, `--extensions-dir=${join(runFolder, 'extensions')}`, ...flags],
}).catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});
