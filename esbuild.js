// Builds everything that is JavaScript: the extension and the sidebar script (default), the tests and the training tools (--tests).
const esbuild = require('esbuild');
const { globSync, rmSync } = require('node:fs');
const { buildExtensionInTwo } = require('./scripts/build/extensionInTwo.cjs');
const { integrationTests } = require('./scripts/build/integrationTests.cjs');
const { mochaBrowserBuild } = require('./scripts/build/mochaBrowserBuild.cjs');
const { problemMatcher } = require('./scripts/build/problemMatcher.cjs');
const { testHostOutside } = require('./scripts/build/testHostOutside.cjs');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const extension = {
  ...shared,
  // Neutral, for the Node and the web worker extension host: nothing in it may need either.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'cjs',
  target: 'es2023',
  external: ['vscode'],
};

/** @type {import('esbuild').BuildOptions[]} */
const others = [
  {
    ...shared,
    entryPoints: ['src/webview/main.ts'],
    outfile: 'dist/sidebar.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  {
    ...shared,
    // The same checks without an editor: what says findings in words gets them from a stand-in for VS Code.
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'cjs',
    target: 'node20',
    alias: { vscode: './src/cli/editorStandIn.ts' },
    // The names of the rules, from the index of their pages.
    loader: { '.md': 'text' },
  },
];

/** @returns {import('esbuild').BuildOptions[]} */
const testBuilds = () => [
  {
    ...shared,
    // Run in plain Node by mocha.
    entryPoints: globSync(['test/unit/**/*.test.ts', 'test/ui/**/*.test.ts', 'test/bench/{activationTime,classifierTimes}.ts', 'training/*.ts']),
    outdir: 'out',
    outbase: '.',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    plugins: [testHostOutside],
  },
  {
    ...shared,
    // Loaded by the extension host, Node or web worker, so it is self-contained.
    entryPoints: ['test/integration/index.ts', ...globSync('test/bench/inHost/*.ts')],
    outdir: 'out',
    outbase: '.',
    platform: 'browser',
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
    define: { global: 'globalThis' },
    plugins: [integrationTests, mochaBrowserBuild],
  },
];

async function main() {
  if (watch) {
    // The extension as one file: nothing is shared between two that would have to be built anew together.
    const whole = { ...extension, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' };
    for (const options of [whole, ...others]) {
      const context = await esbuild.context({ ...options, logLevel: 'silent', plugins: [problemMatcher] });
      await context.watch();
    }
    return;
  }
  // A test that was deleted must not go on running as its old bundle.
  if (tests) rmSync('out/test', { recursive: true, force: true });
  const builds = tests ? [...others, ...testBuilds()] : others;
  await Promise.all([buildExtensionInTwo(extension), ...builds.map((options) => esbuild.build(options))]);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
