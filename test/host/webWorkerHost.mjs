// Opens the workbench with an extension in the web worker extension host, the one of vscode.dev.
import { basename, dirname } from 'node:path';
import { workbenchAddress } from './address.mjs';
import { interceptConfiguration, serveFolder } from './workbenchPage.mjs';

const mount = '/devext';
// VS Code runs tests in the web worker only when their address lies under that of an extension that runs there.
const testsMount = `${mount}/extension-tests`;

/**
 * @param {import('playwright-core').Page} page
 * @param {{ origin: string, folder?: string, extensions: string[], tests?: string }} options local paths; the tests belong to the first extension
 */
export async function openInWebWorker(page, { origin, folder, extensions, tests }) {
  const at = (/** @type {string} */ path) => ({ scheme: 'http', authority: new URL(origin).host, path });
  const mounts = extensions.map((_, index) => (index === 0 ? mount : `${mount}-${index}`));
  await Promise.all(extensions.map((extension, index) => serveFolder(page, origin, mounts[index] ?? mount, extension)));
  if (tests) await serveFolder(page, origin, testsMount, dirname(tests));
  await interceptConfiguration(page, origin, (configuration) => ({
    ...configuration,
    developmentOptions: {
      ...configuration.developmentOptions,
      extensions: mounts.map(at),
      ...(tests ? { extensionTestsPath: at(`${testsMount}/${basename(tests)}`) } : {}),
    },
  }));
  await page.goto(workbenchAddress({ origin, folder }));
}
