// Opens the workbench with an extension in the web worker extension host, the one of vscode.dev.
import { basename, dirname } from 'node:path';
import { workbenchAddress } from './address.mjs';
import { interceptConfiguration, serveFolder } from './workbenchPage.mjs';

const mount = '/devext';
// VS Code runs tests in the web worker only when their address lies under that of an extension that runs there.
const testsMount = `${mount}/extension-tests`;

/**
 * @param {import('playwright-core').Page} page
 * @param {{ origin: string, folder?: string, extension: string, tests?: string }} options local paths
 */
export async function openInWebWorker(page, { origin, folder, extension, tests }) {
  const at = (/** @type {string} */ path) => ({ scheme: 'http', authority: new URL(origin).host, path });
  await serveFolder(page, origin, mount, extension);
  if (tests) await serveFolder(page, origin, testsMount, dirname(tests));
  await interceptConfiguration(page, origin, (configuration) => ({
    ...configuration,
    developmentOptions: {
      ...configuration.developmentOptions,
      extensions: [at(mount)],
      ...(tests ? { extensionTestsPath: at(`${testsMount}/${basename(tests)}`) } : {}),
    },
  }));
  await page.goto(workbenchAddress({ origin, folder }));
}
