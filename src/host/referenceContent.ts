import { Uri } from 'vscode';
import type { ContentLanguage, Reference } from '../core/reference/reference';
import { readOwnText } from './readOwnText';

const loaded = new Map<ContentLanguage, Promise<Reference>>();

/**
 * The comparison in one language, read once. The same on the desktop, in remotes and on the web.
 *
 * @throws when the installation lacks the file or it is damaged; the next call tries again
 */
export function readReferenceContent(extensionUri: Uri, language: ContentLanguage): Promise<Reference> {
  const known = loaded.get(language);
  if (known) {
    return known;
  }
  const reading = read(Uri.joinPath(extensionUri, 'media', 'reference', `${language}.md`));
  loaded.set(language, reading);
  reading.catch(() => loaded.delete(language));
  return reading;
}

async function read(file: Uri): Promise<Reference> {
  // Imported on first use: the Markdown parser is no part of activation.
  const { readReference } = await import('../core/reference/readReference');
  return readReference(await readOwnText(file));
}
