import { buildSync } from 'esbuild';

/**
 * Bytes of code that a user of these imports would ship, bundled and minified for Node as our own bundle is.
 * @param contents a module that exports what is used
 * @param folder where its imports are looked up
 */
export const bundleSize = (contents: string, folder: string): number => {
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: folder }, bundle: true, minify: true, write: false, platform: 'node', format: 'esm', target: 'node20', legalComments: 'none', logLevel: 'warning' });
  return outputFiles.reduce((sum, { contents: { length } }) => sum + length, 0);
};
