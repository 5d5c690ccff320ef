import type { Uri } from 'vscode';
import type { FileText } from '../core/reports/fileFault';
import { readFileText } from './readFileText';

/** Files that are read before they are asked for: enough to hide the way to a remote file system, few enough to hold. */
const readAhead = 8;

/** Reads files one after the other, with a few of the next on their way; whoever stops asking stops the reading. */
export async function* readInOrder(uris: readonly Uri[]): AsyncGenerator<{ readonly uri: Uri; readonly read: FileText }> {
  const underWay: Promise<FileText>[] = [];
  for (const [index, uri] of uris.entries()) {
    const next = uris.slice(index + underWay.length, index + readAhead);
    underWay.push(...next.map((file) => readFileText(file)));
    yield { uri, read: await underWay.shift()! };
  }
}
