import { workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import { checkSource } from '../../core/reports/checkSource';
import type { CheckedFile } from '../../core/reports/checkSource';
import type { UnreadableFile } from '../../core/reports/fileFault';
import { relativePath } from '../../core/reports/relativePath';
import { checkOptionsFor } from '../../host/checkOptions';
import type { DecodedText } from '../../host/decodeText';
import { tellFinding } from '../../host/ruleMessages/tellFinding';
import { readText } from './readText';

/** Files that are read at the same time: enough to hide the way to a remote file system, few enough to hold. */
const sliceSize = 8;

export interface CheckedFiles {
  readonly checked: readonly (CheckedFile & { readonly uri: Uri })[];
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Reads and checks files, a few at a time; of a file only what was found is kept.
 *
 * @param onProgress gets the number of files that are done
 * @returns undefined when it was cancelled
 */
export async function checkFiles(uris: readonly Uri[], onProgress: (done: number) => void, token: CancellationToken): Promise<CheckedFiles | undefined> {
  const checked: CheckedFiles['checked'][number][] = [];
  const unreadable: UnreadableFile[] = [];
  for (let at = 0; at < uris.length; at += sliceSize) {
    const slice = uris.slice(at, at + sliceSize);
    const texts = await Promise.all(slice.map(readText));
    if (token.isCancellationRequested) return undefined;
    for (const [index, uri] of slice.entries()) {
      const read = texts[index]!;
      if (read.ok) checked.push({ ...checkText(uri, read), uri });
      else unreadable.push({ file: reportName(uri), fault: read.fault });
    }
    onProgress(Math.min(at + sliceSize, uris.length));
  }
  return token.isCancellationRequested ? undefined : { checked, unreadable };
}

/** Reads and checks one file; undefined when it cannot be read. */
export async function checkFile(uri: Uri): Promise<CheckedFile | undefined> {
  const read = await readText(uri);
  return read.ok ? checkText(uri, read) : undefined;
}

const checkText = (uri: Uri, { text }: Extract<DecodedText, { readonly ok: true }>): CheckedFile => checkSource(reportName(uri), text, checkOptionsFor(uri), tellFinding);

/** The way from the first workspace folder, from which VS Code follows the links of an untitled document. */
function reportName(uri: Uri): string {
  const root = workspace.workspaceFolders?.[0]?.uri;
  const isReachable = root?.scheme === uri.scheme && root.authority === uri.authority;
  return root && isReachable ? relativePath(root.path, uri.path) : uri.toString(true);
}
