// Builds everything that is JavaScript: the extension and the sidebar script (default), the tests and the training tools (--tests).
const esbuild = require('esbuild');
const { globSync } = require('node:fs');

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

/** @type {import('esbuild').BuildOptions[]} */
const product = [
  {
    ...shared,
    // One neutral bundle for the Node and the web worker extension host: nothing in it may need either.
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/webview/main.ts'],
    outfile: 'dist/sidebar.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
];

/** @returns {import('esbuild').BuildOptions[]} */
const testBuilds = () => [
  {
    ...shared,
    // Run in plain Node by mocha.
    entryPoints: globSync(['test/unit/**/*.test.ts', 'test/ui/**/*.test.ts', 'training/*.ts']),
    outdir: 'out',
    outbase: '.',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
  },
  {
    ...shared,
    // Loaded by the extension host, Node or web worker, so it is self-contained.
    entryPoints: ['test/integration/index.ts'],
    outfile: 'out/test/integration/index.js',
    platform: 'browser',
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
    define: { global: 'globalThis' },
  },
];

// VS Code's esbuild problem matcher reads this form; an error without a place must not break it.
const problemMatcher = {
  name: 'problem-matcher',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`✘ [ERROR] ${text}`);
        console.error(location ? `    ${location.file}:${location.line}:${location.column}:` : '    esbuild.js:1:0:');
      }
      console.log('[watch] build finished');
    });
  },
};

async function main() {
  if (watch) {
    for (const options of product) {
      const context = await esbuild.context({ ...options, logLevel: 'silent', plugins: [problemMatcher] });
      await context.watch();
    }
    return;
  }
  const builds = tests ? [...product, ...testBuilds()] : product;
  await Promise.all(builds.map((options) => esbuild.build(options)));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
