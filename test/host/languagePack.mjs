// The UI language of extensions follows an installed language pack. A pack with no texts is enough:
// the extension's own Chinese texts are used, the workbench's own texts stay English.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} serverDataFolder the server's --server-data-dir
 * @param {string} locale such as zh-cn
 */
export function writeLanguagePack(serverDataFolder, locale) {
  const data = join(serverDataFolder, 'data');
  mkdirSync(data, { recursive: true });
  const texts = join(data, 'main.i18n.json');
  writeFileSync(texts, JSON.stringify({ '': ['x'], version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'any',
    label: locale,
    extensions: [{ extensionIdentifier: { id: `test.language-pack-${locale}` }, version: '1.0.0' }],
    translations: { vscode: texts },
  };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
