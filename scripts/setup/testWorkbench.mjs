import { ensureTestBrowser } from './testBrowser.mjs';
import { ensureTestHost } from './testHost.mjs';

async function prepare() {
  await ensureTestBrowser();
  await ensureTestHost();
}

/** @type {Promise<void> | undefined} */
let prepared;

/** Everything that shows the workbench without a desktop VS Code. Once per process: what failed would only fail again. */
export const ensureTestWorkbench = () => (prepared ??= prepare());
