// The second half of npm start, under the pinned Node: node openVsCode.mjs [--locale zh-cn] [--port N]
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from './setup/repository.mjs';
import { build } from './steps/build.mjs';
import { serveWorkbench } from './serveWorkbench.mjs';

const defaultPort = 8123;
const samples = join(repository, 'samples');
// On Windows `code` is a .cmd file, which only a shell starts.
const shell = process.platform === 'win32';

/** @param {string} [locale] */
function openDesktop(locale) {
  const args = [`--extensionDevelopmentPath=${repository}`, ...(locale ? [`--locale=${locale}`] : []), samples];
  console.log('Opening VS Code (code) on samples/ …');
  spawn('code', shell ? args.map((arg) => `"${arg}"`) : args, { stdio: 'inherit', shell });
}

try {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values } = parseArgs({ options: { locale: text, port: text } });
  const port = Number(values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`--port ${values.port} is not a port.`);
  console.log('Building …');
  build();
  const hasDesktop = spawnSync('code', ['--version'], { stdio: 'ignore', shell }).status === 0;
  if (hasDesktop) openDesktop(values.locale);
  else await serveWorkbench({ folder: samples, port, locale: values.locale });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
