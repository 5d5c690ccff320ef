const { readFile } = require('node:fs/promises');
const { join, relative } = require('node:path');
const esbuild = require('esbuild');

const root = process.cwd();
const source = join(root, 'src');
/** A module that is imported on first use; a type that is named this way stays. */
const importOnUse = /(?<!typeof )\bimport\('(\.{1,2}\/[^']+)'\)/g;

/** The name of a module: its path below src, without its ending. @param {string} folder @param {string} path relative to the folder */
const nameOf = (folder, path) => relative(source, join(folder, path)).replaceAll('\\', '/');

/** Imports modules by the names given to them, as properties of one object. @param {Iterable<string>} names */
const importAll = (names) => {
  const sorted = [...names].sort();
  const imports = sorted.map((name, index) => `import * as m${index} from './src/${name}';`);
  return { imports: imports.join('\n'), properties: sorted.map((name, index) => `${JSON.stringify(name)}: m${index},`).join('\n') };
};

/** @param {string} contents @param {string} sourcefile */
const entry = (contents, sourcefile) => ({ contents, sourcefile, resolveDir: root, loader: /** @type {const} */ ('js') });

/**
 * The first file: what activation needs. An import on first use becomes a call of host/loadOnUse.
 * @param {import('esbuild').BuildOptions} options
 * @param {ReadonlySet<string>} shared names of the modules that are handed to the second file
 */
async function buildMain(options, shared) {
  /** @type {Set<string>} */
  const onUse = new Set();
  const { imports, properties } = importAll(shared);
  const result = await esbuild.build({
    ...options,
    metafile: true,
    stdin: entry(`import { shareModules } from './src/host/loadOnUse';\n${imports}\nshareModules({\nvscode: require('vscode'),\n${properties}\n});\nexport * from './src/extension';`, 'extension-main.js'),
    outfile: 'dist/extension.js',
    // Known by name wherever the rewritten code calls it.
    inject: [join(source, 'host/loadOnUse.ts')],
    plugins: [
      {
        name: 'load-on-use',
        setup(build) {
          build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
            const text = await readFile(path, 'utf8');
            const contents = text.replace(importOnUse, (_, target) => {
              const name = nameOf(join(path, '..'), target);
              onUse.add(name);
              return `loadOnUse('${name}')`;
            });
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return { ...result, onUse };
}

/**
 * The second file: what is imported on first use. What the first file has as well comes from there, so that there is one of each.
 * @param {import('esbuild').BuildOptions} options
 * @param {ReadonlySet<string>} onUse names of the modules that the first file asks for
 * @param {ReadonlySet<string>} main names of the modules that the first file has
 */
async function buildOnUse(options, onUse, main) {
  /** @type {Set<string>} */
  const shared = new Set();
  const modules = [...onUse].sort().map((name) => `${JSON.stringify(name)}: () => import('./src/${name}'),`);
  const result = await esbuild.build({
    ...options,
    metafile: true,
    stdin: entry(`const modules = {\n${modules.join('\n')}\n};\nexport const load = (name) => modules[name]();`, 'extension-on-use.js'),
    outfile: 'dist/onUse.js',
    // An import on first use of what the first file has: there is no module loader to ask for it.
    supported: { 'dynamic-import': false },
    plugins: [
      {
        name: 'shared-with-main',
        setup(build) {
          build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
            const name = nameOf(resolveDir, path);
            if (!main.has(name)) return undefined;
            shared.add(name);
            return { path: name, external: true };
          });
        },
      },
    ],
  });
  return { ...result, shared };
}

/**
 * Builds the extension as two files: dist/extension.js, which is all that activation loads, and dist/onUse.js.
 * @param {import('esbuild').BuildOptions} options for both
 */
async function buildExtensionInTwo(options) {
  const { metafile, onUse } = await buildMain({ ...options, write: false }, new Set());
  const names = Object.keys(metafile.inputs).filter((path) => /^src\/.*\.ts$/.test(path)).map((path) => path.slice('src/'.length, -'.ts'.length));
  const second = await buildOnUse(options, onUse, new Set(names));
  const main = await buildMain(options, second.shared);
  return { main, onUse: second };
}

module.exports = { buildExtensionInTwo };
