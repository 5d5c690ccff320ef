import { Uri } from 'vscode';
import type { ContentLanguage } from '../core/reference/reference';
import { readOwnText } from './readOwnText';

/** What `l10n` of VS Code is too: words in a language, with {0} for what goes into them. */
export interface Words {
  t(message: string, ...args: readonly (string | number)[]): string;
}

/**
 * The extension's texts in the language of a document, whatever VS Code speaks: what is written into a document is for its readers.
 * The Chinese ones come from the bundle that VS Code reads too.
 */
export async function readContentWords(extensionUri: Uri, language: ContentLanguage): Promise<Words> {
  const bundle = language === 'en' ? {} : await readBundle(extensionUri, language);
  return { t: (message, ...args) => (bundle[message] ?? message).replace(/\{(\d+)\}/g, (slot, index: string) => String(args[Number(index)] ?? slot)) };
}

async function readBundle(extensionUri: Uri, language: ContentLanguage): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readOwnText(Uri.joinPath(extensionUri, 'l10n', `bundle.l10n.${language}.json`))) as Readonly<Record<string, string>>;
}
