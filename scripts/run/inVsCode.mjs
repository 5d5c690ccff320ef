// node inVsCode.mjs VSCODE EXTENSION RUN_FOLDER [VS Code flags]: one run of the integration suite.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installLink } from '../../test/host/installLink.mjs';
import { repository } from '../setup/repository.mjs';

const [vsCode, extension = repository, runFolder = '', ...flags] = process.argv.slice(2);
// A copy: tests may write into the folder that is open.
const workspace = join(runFolder, 'workspace');
cpSync(join(repository, 'samples'), workspace, { recursive: true });
const extensions = join(runFolder, 'extensions');
// It names the vendor of the language model that the tests provide. The server takes one extension under development only.
installLink(extensions, join(repository, 'test/host/model-extension'));

await runTests({
  vscodeExecutablePath: vsCode,
  extensionDevelopmentPath: extension,
  extensionTestsPath: join(repository, 'out/test/integration/index.js'),
  launchArgs: [workspace, `--user-data-dir=${join(runFolder, 'data')}`, `--extensions-dir=${extensions}`, ...flags],
}).catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});
