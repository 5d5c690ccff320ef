/**
 * Reports builds in the form that VS Code's esbuild problem matcher reads. An error without a place must not break it.
 * @type {import('esbuild').Plugin}
 */
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

module.exports = { problemMatcher };
