import { spawn } from 'node:child_process';

/**
 * Runs npm quietly and rejects, with what it said, when it fails.
 * @param {string[]} args
 * @param {string} folder
 * @returns {Promise<void>}
 */
export function npm(args, folder) {
  return new Promise((resolve, reject) => {
    // On Windows npm is a .cmd file, which only a shell starts.
    const child = spawn('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: folder,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} failed in ${folder}:\n${said}`))));
  });
}
