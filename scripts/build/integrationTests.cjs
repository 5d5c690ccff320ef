const { globSync } = require('node:fs');

/**
 * Lets test/integration/index.ts import every test of its folder, so that none can be forgotten.
 * @type {import('esbuild').Plugin}
 */
const integrationTests = {
  name: 'integration-tests',
  setup(build) {
    build.onResolve({ filter: /^integration-tests$/ }, ({ path }) => ({ path, namespace: 'integration-tests' }));
    build.onLoad({ filter: /.*/, namespace: 'integration-tests' }, () => {
      const files = globSync('test/integration/**/*.test.ts').sort();
      const contents = files.map((file) => `import ${JSON.stringify(`./${file.replaceAll('\\', '/')}`)};`).join('\n');
      return { contents, resolveDir: process.cwd() };
    });
  },
};

module.exports = { integrationTests };
