const { resolve } = require('node:path');

/**
 * Leaves the modules of test/host out of the test bundles: they find their files by their own place on disk,
 * and every test file of a run shares the one instance.
 * @type {import('esbuild').Plugin}
 */
const testHostOutside = {
  name: 'test-host-outside',
  setup(build) {
    build.onResolve({ filter: /\/host\/[^/]+\.mjs$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path), external: true }));
  },
};

module.exports = { testHostOutside };
