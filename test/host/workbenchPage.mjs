// Changes what the server sends to the page: the workbench's configuration, and the extension's files for the web worker host.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {Record<string, unknown> & { developmentOptions?: Record<string, unknown> }} WorkbenchConfiguration
 */

/**
 * @param {string} html
 * @param {(configuration: WorkbenchConfiguration) => WorkbenchConfiguration} change
 */
function changeConfiguration(html, change) {
  return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start, settings) => {
    const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const changed = JSON.stringify(change(configuration)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `${start}${changed}"`;
  });
}

/**
 * Changes the configuration that the server writes into the workbench's HTML.
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @param {(configuration: WorkbenchConfiguration) => WorkbenchConfiguration} change
 */
export async function interceptConfiguration(page, origin, change) {
  await page.route((url) => url.origin === origin && url.pathname === '/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: changeConfiguration(await response.text(), change) });
  });
}

/**
 * Serves a folder to the page under the workbench's own origin: its content security policy refuses another.
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @param {string} mount such as /devext
 * @param {string} folder
 */
export async function serveFolder(page, origin, mount, folder) {
  await page.route((url) => url.origin === origin && url.pathname.startsWith(`${mount}/`), async (route) => {
    const path = join(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(mount.length)));
    const isFile = path.startsWith(folder) && existsSync(path) && statSync(path).isFile();
    await (isFile ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
}
