import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { workbenchAddress } from '../../host/address.mjs';
import { launchBrowser } from '../../host/browser.mjs';
import { anyFreePort } from '../../host/freePort.mjs';
import { installLink } from '../../host/installLink.mjs';
import { logFolder, newRunFolder, repository } from '../../host/paths.mjs';
import { startServer } from '../../host/server.mjs';
import { openInWebWorker } from '../../host/webWorkerHost.mjs';
import { defaultTheme, themeClasses, userSettings, type WorkbenchOptions } from './options';
import { Workbench } from './Workbench';

interface Folders {
  readonly run: string;
  readonly data: string;
  readonly workspace: string;
  readonly extensions: string;
}

function prepareFolders(options: WorkbenchOptions): Folders {
  const run = newRunFolder('ui');
  const folders = { run, data: join(run, 'data'), workspace: join(run, 'workspace'), extensions: join(run, 'extensions') };
  cpSync(options.folder ?? join(repository, 'samples'), folders.workspace, { recursive: true });
  // The user's settings lie with the server, not in the browser.
  const user = join(folders.data, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify(userSettings(options), undefined, 2));
  writeFileSync(join(user, 'keybindings.json'), JSON.stringify(options.keybindings ?? []));
  return folders;
}

/** Waits for the theme and for the files in the explorer, after which the extension host has been started. */
async function waitUntilReady(page: Page, { theme = defaultTheme }: WorkbenchOptions): Promise<void> {
  const limit = { timeout: 60_000 };
  await page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor(limit);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor(limit);
}

/** Opens the extension in a real workbench of its own: no test sees another's settings, files or open editors. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { run, data, workspace, extensions } = prepareFolders(options);
  const inWebWorker = options.host === 'web';
  if (!inWebWorker) installLink(extensions);
  if (options.withModel) installLink(extensions, join(repository, 'test/ui/model-extension'));
  const server = await startServer({
    port: await anyFreePort(),
    dataFolder: data,
    extensionsFolder: extensions,
    logFile: join(logFolder, 'ui-server.log'),
    trusted: options.trusted ?? true,
    ...(options.locale ? { locale: options.locale } : {}),
  });
  const browser = await launchBrowser();
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    rmSync(run, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { origin } = server;
    if (inWebWorker) await openInWebWorker(page, { origin, folder: workspace, extension: repository });
    else await page.goto(workbenchAddress({ origin, folder: workspace }));
    await waitUntilReady(page, options);
    return new Workbench(page, workspace, close);
  } catch (error) {
    await page.screenshot({ path: join(logFolder, 'ui-did-not-open.png') }).catch(() => undefined);
    await close();
    throw error;
  }
}
