// What may be, and what must be, in the packed extension. Paths as inside the archive, below extension/.

/** Each must be there. vsce renames the readme and the changelog, and keeps LICENSE as LICENSE.txt. */
export const requiredFiles = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'readme.md',
  'README.zh-cn.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/extension.js',
  'dist/onUse.js',
  'dist/sidebar.js',
  'l10n/bundle.l10n.zh-cn.json',
  'docs/rules/README.md',
  'docs/rules/zh-cn/README.md',
];

const allowedPatterns = [/^l10n\/bundle\.l10n\.[a-z-]+\.json$/, /^media\/([\w-]+\/)*[\w.-]+\.(svg|png|css|md|bin)$/, /^snippets\/[\w.-]+\.json$/, /^docs\/rules\/(zh-cn\/)?([A-Z]{2}\d{3}|README)\.md$/];

/**
 * @param {string[]} files
 * @returns {string[]} one sentence for each file that is missing or that should not be there
 */
export function findWrongFiles(files) {
  const missing = requiredFiles.filter((file) => !files.includes(file));
  const extra = files.filter((file) => !requiredFiles.includes(file) && !allowedPatterns.some((pattern) => pattern.test(file)));
  return [...missing.map((file) => `Missing from the package: ${file}`), ...extra.map((file) => `Not allowed in the package: ${file}`)];
}
