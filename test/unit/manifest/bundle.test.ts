import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';

/** Names by which JavaScript reaches the network in either extension host or a web page. */
const waysOut = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|openExternal|asExternalUri|createTelemetryLogger)\b/;
const nodeModules = /\brequire\(\s*["'](?!vscode["'])[^"']+["']\s*\)/;

/** The product as it ships, built here so that the test cannot look at an old file. */
function build(entry: string, platform: 'neutral' | 'browser'): string {
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, write: false, minify: true, platform, format: platform === 'neutral' ? 'cjs' : 'iife', mainFields: ['module', 'main'], external: ['vscode'] });
  return outputFiles.map(({ text }) => text).join('\n');
}

describe('the shipped bundle', () => {
  for (const [name, code] of [
    ['extension', build('src/extension.ts', 'neutral')],
    ['sidebar', build('src/webview/main.ts', 'browser')],
  ] as const) {
    it(`of the ${name} has no way to reach the network`, () => {
      assert.ok(code.length > 1000);
      assert.equal(waysOut.exec(code)?.[0], undefined);
    });

    it(`of the ${name} loads no module but VS Code's own`, () => {
      assert.equal(nodeModules.exec(code)?.[0], undefined);
      assert.doesNotMatch(code, /\bimport\(/);
    });
  }

  it('of the command line has no way to reach the network, and of Node only files and arguments', () => {
    const { outputFiles } = buildSync({ entryPoints: ['src/cli/main.ts'], bundle: true, write: false, minify: true, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], alias: { vscode: './src/cli/editorStandIn.ts' }, loader: { '.md': 'text' } });
    const code = outputFiles.map(({ text }) => text).join('\n');
    assert.ok(code.length > 1000);
    assert.equal(waysOut.exec(code)?.[0], undefined);
    const modules = [...code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(modules)].sort(), ['node:fs', 'node:fs/promises', 'node:path', 'node:util']);
  });

  it('would be caught if it did', () => {
    assert.match('await fetch("https://example.org")', waysOut);
    assert.match('require("node:https")', nodeModules);
  });

  it('loads the sidebar under a policy that allows nothing from elsewhere', () => {
    const shell = readFileSync('src/features/comparison/comparisonView/renderShell.ts', 'utf8');
    assert.match(shell, /default-src 'none'/);
    assert.doesNotMatch(shell, /connect-src|unsafe-inline|unsafe-eval|https:/);
  });
});
