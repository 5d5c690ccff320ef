const { readFile } = require('node:fs/promises');

/**
 * mocha/mocha.js is a CommonJS file in a package that says `"type": "module"`. Read as a module it would assign
 * the exports of the bundle around it, so it is loaded here without its package.
 * @type {import('esbuild').Plugin}
 */
const mochaBrowserBuild = {
  name: 'mocha-browser-build',
  setup(build) {
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, ({ path }) => ({ path: require.resolve(path), namespace: 'mocha-browser-build' }));
    build.onLoad({ filter: /.*/, namespace: 'mocha-browser-build' }, async ({ path }) => ({ contents: await readFile(path, 'utf8') }));
  },
};

module.exports = { mochaBrowserBuild };
