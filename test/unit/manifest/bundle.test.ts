import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildSync, type BuildOptions } from 'esbuild';
import { buildExtensionInTwo } from '../../../scripts/build/extensionInTwo.cjs';

/** Names by which JavaScript reaches the network in either extension host or a web page. */
const waysOut = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|openExternal|asExternalUri|createTelemetryLogger)\b/;
/** The second file asks the first one for modules by their path below src. */
const nodeModules = /\brequire\(\s*["'](?!vscode["']|(?:core|host|features)\/)[^"']+["']\s*\)/;

const options = { bundle: true, write: false, minify: true, mainFields: ['module', 'main'], external: ['vscode'] } satisfies BuildOptions;

const textOf = ({ outputFiles = [] }: { readonly outputFiles?: readonly { readonly text: string }[] }): string => outputFiles.map(({ text }) => text).join('\n');

const files = ['extension', 'second file', 'sidebar'] as const;

/** The product as it ships, built here so that the test cannot look at an old file. */
async function build(): Promise<Record<(typeof files)[number], string>> {
  const { main, onUse } = await buildExtensionInTwo({ ...options, platform: 'neutral', format: 'cjs' });
  const sidebar = buildSync({ ...options, entryPoints: ['src/webview/main.ts'], platform: 'browser', format: 'iife' });
  return { extension: textOf(main), 'second file': textOf(onUse), sidebar: textOf(sidebar) };
}

describe('the shipped bundle', () => {
  let codes: Awaited<ReturnType<typeof build>>;

  before(async () => {
    codes = await build();
  });

  for (const name of files) {
    it(`of the ${name} has no way to reach the network`, () => {
      const code = codes[name];
      assert.ok(code.length > 1000);
      assert.equal(waysOut.exec(code)?.[0], undefined);
    });

    it(`of the ${name} loads no module but VS Code's own`, () => {
      assert.equal(nodeModules.exec(codes[name])?.[0], undefined);
      assert.doesNotMatch(codes[name], /\bimport\(/);
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
