import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { repository } from './repository.mjs';

/** How long the download may be silent; after that the tests do without. */
const silenceMs = 10_000;

async function download() {
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(repository, '.vscode-test'), timeout: silenceMs });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    console.log(`No desktop VS Code could be downloaded (${reason}), so the tests use the launcher in test/host.`);
    return undefined;
  }
}

/**
 * The desktop VS Code to test in, or undefined for the launcher in test/host.
 *
 * VSCODE_EXECUTABLE_PATH names one: the program itself, not the script in its bin folder.
 * VSCODE_TEST_DESKTOP=1 asks for the latest stable one, kept in .vscode-test: it is large and needs a display,
 * so nothing downloads it unasked.
 * @returns {Promise<string | undefined>}
 */
export async function findDesktopVsCode() {
  const named = process.env['VSCODE_EXECUTABLE_PATH'];
  if (named) return named;
  return process.env['VSCODE_TEST_DESKTOP'] === '1' ? download() : undefined;
}
