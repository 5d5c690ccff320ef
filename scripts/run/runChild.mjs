import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { pinnedNode, repository } from '../setup/repository.mjs';

const graceMs = 5000;
/** @type {Set<() => void>} */
const running = new Set();

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalTree(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is already gone, which is what was wanted.
  }
}

/**
 * With the pinned Node first on the PATH: executable scripts such as test/host/launcher.mjs take the first `node`.
 * @param {NodeJS.ProcessEnv} [own]
 */
function childEnvironment(own) {
  return { ...process.env, PATH: `${dirname(pinnedNode)}${delimiter}${process.env['PATH'] ?? ''}`, ...own };
}

/**
 * Runs a program in a process group of its own, so that whatever it started can be ended with it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ limitMs: number, onLine: (line: string) => void, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number | null, timedOut: boolean }>}
 */
export function runChild(program, args, { limitMs, onLine, env }) {
  return new Promise((resolve) => {
    const detached = process.platform !== 'win32';
    const child = spawn(program, args, { cwd: repository, detached, stdio: ['ignore', 'pipe', 'pipe'], env: childEnvironment(env) });
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
    const kill = () => signalTree(child, 'SIGKILL');
    running.add(kill);
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      onLine(`Ended after ${limitMs / 1000} s without a result.`);
      signalTree(child, 'SIGTERM');
      setTimeout(kill, graceMs).unref();
    }, limitMs);
    const finish = (/** @type {number | null} */ code) => {
      clearTimeout(limit);
      // A child that crashed may leave others of its group behind.
      kill();
      running.delete(kill);
      resolve({ code, timedOut });
    };
    child.once('error', (error) => {
      onLine(`${program}: ${error.message}`);
      finish(null);
    });
    child.once('close', finish);
  });
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    for (const kill of running) kill();
    process.exit(130);
  });
}
