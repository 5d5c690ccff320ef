import { Uri, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { DocumentKind } from '../core/documents/documentKind';
import { log } from './log';
import { readFileText } from './readFileText';

/** A document that another links to. */
export interface LinkedText {
  readonly uri: Uri;
  readonly kind: DocumentKind;
  readonly source: string;
}

/** Links above which the rest is not followed, and bytes above which a file is not read. */
const mostLinks = 50;
const largest = 1_000_000;

/**
 * The planning documents that a document's relative links lead to, in the order of the links; an edited one counts as it
 * stands in its editor. What cannot be read is left out. A document without a folder has none.
 */
export async function readLinkedTexts(document: TextDocument): Promise<readonly LinkedText[]> {
  if (document.isUntitled) return [];
  const [{ relativeLinks }, { readDocument }] = await Promise.all([import('../core/composing/linkTarget'), import('../core/documents/readDocument')]);
  const folder = Uri.joinPath(document.uri, '..');
  const targets = relativeLinks(document.getText()).filter((target) => /\.(?:md|markdown)$/i.test(target)).slice(0, mostLinks);
  const found = await Promise.all(targets.map(async (target): Promise<LinkedText | undefined> => {
    const uri = Uri.joinPath(folder, target);
    const source = await readSource(uri);
    const kind = source === undefined ? 'none' : readDocument(source).kind;
    return source === undefined || kind === 'none' ? undefined : { uri, kind, source };
  }));
  return found.filter((linked) => linked !== undefined);
}

async function readSource(uri: Uri): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > largest ? undefined : await readFileText(uri);
  } catch (error) {
    // A link to nothing is an answer, not a failure.
    log().debug('linked document', error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
