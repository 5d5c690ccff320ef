import { pathToFileURL } from 'node:url';

/**
 * A local path as the server's URIs spell it (on Windows /c:/…).
 * @param {string} path
 */
const uriPath = (path) => pathToFileURL(path).pathname;

/**
 * The address that opens a folder in the workbench, with the parameters of extension development.
 * @param {{ origin: string, folder?: string, extension?: string, tests?: string }} options local paths
 */
export function workbenchAddress({ origin, folder, extension, tests }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${new URL(origin).host}${uriPath(path)}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ ...(folder ? { folder: uriPath(folder) } : {}), payload: JSON.stringify(payload) });
  return `${origin}/?${query}`;
}
