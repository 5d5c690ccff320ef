#!/usr/bin/env node
// Takes the flags that desktop VS Code takes from runTests, opens the same run in the workbench of the
// test host, and ends with the tests' exit code.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { workbenchAddress } from './address.mjs';
import { launchBrowser } from './browser.mjs';
import { anyFreePort } from './freePort.mjs';
import { startServer } from './server.mjs';
import { openInWebWorker } from './webWorkerHost.mjs';

function readFlags() {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: text,
      extensionTestsPath: text,
      extensionDevelopmentKind: text,
      'user-data-dir': text,
      'extensions-dir': text,
      locale: text,
      'disable-workspace-trust': { type: 'boolean' },
    },
  });
  const required = (/** @type {string} */ name) => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(`--${name} is missing.`);
    return resolve(value);
  };
  const folder = positionals[0];
  return {
    extension: required('extensionDevelopmentPath'),
    tests: required('extensionTestsPath'),
    dataFolder: required('user-data-dir'),
    extensionsFolder: typeof values['extensions-dir'] === 'string' ? resolve(values['extensions-dir']) : undefined,
    locale: typeof values['locale'] === 'string' ? values['locale'] : undefined,
    inWebWorker: values['extensionDevelopmentKind'] === 'web',
    trusted: values['disable-workspace-trust'] === true,
    folder: folder === undefined ? undefined : resolve(folder),
  };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @param {ReturnType<typeof readFlags>} flags
 * @returns {Promise<number>} the exit code that the extension host reports
 */
async function runTests(page, origin, flags) {
  const { extension, tests, folder, inWebWorker } = flags;
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => console.log(...args));
  /** @type {Promise<number>} */
  const exit = new Promise((settle, reject) => {
    page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => settle(code)).catch(reject);
    page.once('crash', () => reject(new Error('The workbench page crashed.')));
    page.once('close', () => reject(new Error('The workbench page was closed.')));
  });
  if (inWebWorker) await openInWebWorker(page, { origin, folder, extension, tests });
  else await page.goto(workbenchAddress({ origin, folder, extension, tests }));
  return exit;
}

async function main() {
  const flags = readFlags();
  const logFile = join(flags.dataFolder, 'server.log');
  const server = await startServer({ ...flags, development: true, port: await anyFreePort(), logFile });
  try {
    const browser = await launchBrowser();
    try {
      return await runTests(await browser.newPage(), server.origin, flags);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

// Ends the server and the browser, which both end with this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
process.exitCode = await main();
