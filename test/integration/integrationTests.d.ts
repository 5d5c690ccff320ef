/** Made by esbuild.js: imports every *.test.ts of this folder, so that no list is kept by hand. */
declare module 'integration-tests';
declare module 'mocha/mocha.js';
