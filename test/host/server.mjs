// Starts and stops the VS Code server of the installed test host.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writeLanguagePack } from './languagePack.mjs';
import { serverFolder } from './paths.mjs';

const startLimitMs = 60_000;

/**
 * @typedef {object} ServerOptions
 * @property {number} port
 * @property {string} dataFolder fresh folder for everything the server writes
 * @property {string} logFile receives the server's output
 * @property {string} [extensionsFolder] where installed extensions are; inside dataFolder by default
 * @property {string} [locale] UI language, such as zh-cn
 * @property {string} [folder] opened when the address names none
 * @property {boolean} [development] takes the parameters of extension development, but then shows no messages
 * @property {boolean} [trusted] every folder is trusted and nothing asks
 * @property {NodeJS.ProcessEnv} [env]
 *
 * @typedef {object} Server
 * @property {string} origin such as http://127.0.0.1:8123
 * @property {number} port
 * @property {Promise<void>} ended settles when the server process is gone
 * @property {() => Promise<void>} stop
 */

/** @param {ServerOptions} options */
function serverArguments(options) {
  const { port, dataFolder, locale, folder, trusted, development } = options;
  return [
    join(serverFolder, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', dataFolder, '--extensions-dir', options.extensionsFolder ?? join(dataFolder, 'extensions')],
    ...['--telemetry-level', 'off', '--disable-update-check', '--disable-getting-started-override'],
    ...(development ? ['--enable-smoke-test-driver'] : []),
    ...(locale ? ['--locale', locale] : []),
    ...(folder ? ['--default-folder', folder] : []),
    ...(trusted ? ['--disable-workspace-trust'] : []),
  ];
}

/** @param {string} origin */
async function answers(origin) {
  return fetch(`${origin}/version`).then((response) => response.ok, () => false);
}

/**
 * Starts a server and waits until it answers.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  if (options.locale && !options.locale.startsWith('en')) writeLanguagePack(options.dataFolder, options.locale);
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'a');
  const child = spawn(process.execPath, serverArguments(options), {
    cwd: serverFolder,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...options.env },
  });
  closeSync(log);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, delay(3000, undefined, { ref: false })]);
    kill();
    await ended;
    process.off('exit', kill);
  };
  const origin = `http://127.0.0.1:${options.port}`;
  const limit = Date.now() + startLimitMs;
  while (!(await answers(origin))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() > limit) {
      await stop();
      throw new Error(`The VS Code server did not start:\n${readFileSync(options.logFile, 'utf8')}`);
    }
    await delay(100);
  }
  return { origin, port: options.port, ended, stop };
}
