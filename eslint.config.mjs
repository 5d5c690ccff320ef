import tseslint from 'typescript-eslint';

/** What each folder may not import; TypeScript's project references refuse most of it already. */
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const node = { regex: '^(node:|(fs|path|os|http|https|net|child_process|crypto|util|url|worker_threads)(/|$))', message: 'One bundle serves Node and the web worker: no Node modules in src.' };
const vscode = { regex: '^vscode$', message: 'Only host, features and extension.ts may know VS Code.' };
const upwards = (...folders) => ({ regex: `^(\\.\\./)+(${folders.join('|')})(/|$)`, message: 'Imports go downwards: see CONTRIBUTING.md.' });
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator'].map((name) => ({ name, message: 'Nothing leaves the user\'s machine.' }));
const impure = ['console', 'setTimeout', 'setInterval', 'Date', 'process', 'document', 'window'].map((name) => ({ name, message: 'The core has no clock, no host and no DOM.' }));

/** What builds, tests and starts the extension: plain JavaScript, in Node. */
const tools = ['scripts/**/*.{mjs,cjs}', 'bin/**/*.cjs', 'test/host/**/*.mjs', 'esbuild.js'];
const noDefaultExports = { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } };

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', '**/*.js', '!esbuild.js'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', ...tools] })),
  { files: ['**/*.ts', ...tools], rules: { eqeqeq: 'error', 'no-restricted-exports': ['error', noDefaultExports] } },
  {
    // CommonJS modules, where `require` is the way to import.
    files: ['scripts/**/*.cjs', 'bin/**/*.cjs', 'esbuild.js'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { ...forbid(node), 'no-restricted-globals': ['error', ...network] } },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...forbid(node, vscode, upwards('host', 'features', 'webview', 'extension')),
      'no-restricted-globals': ['error', ...network, ...impure],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The core is deterministic.' }],
    },
  },
  { files: ['src/host/**/*.ts'], rules: forbid(node, upwards('features', 'extension', 'webview')) },
  {
    // Of the host only what is words: `vscode` is replaced by cli/editorStandIn.ts there when it is built.
    files: ['src/cli/**/*.ts'],
    rules: forbid(vscode, upwards('features', 'webview', 'extension'), {
      regex: '^(\\.\\./)+host/(?!ruleMessages/|labels$|checkReportLabels$|faultLabel$|driftSentence$|decodeText$|localDay$)',
      message: 'The command line has no VS Code: of the host it takes only words and what needs no editor.',
    }),
  },
  { files: ['src/webview/**/*.ts'], rules: forbid(node, vscode, upwards('host', 'features', 'extension')) },
  {
    files: ['src/features/*.ts'],
    rules: forbid(node, { regex: '^\\./', message: 'A feature does not import another feature.' }, upwards('features', 'extension')),
  },
  {
    files: ['src/features/*/**/*.ts'],
    rules: forbid(node, { regex: '^\\.\\./(?!\\.\\./)', message: 'A feature does not import another feature.' }, upwards('features', 'extension')),
  },
);
