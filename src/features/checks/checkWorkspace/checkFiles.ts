import { l10n } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import { readDocument } from '../../../core/documents/readDocument';
import { checkSource } from '../../../core/reports/checkSource';
import type { CheckedFile, ReportWords } from '../../../core/reports/checkSource';
import type { FileFault, UnreadableFile } from '../../../core/reports/fileFault';
import { checkOptionsFor } from '../../../host/checkOptions';
import { driftSentence } from '../../../host/driftSentence';
import { readFileText } from '../../../host/readFileText';
import { readRelatedDocuments } from '../../../host/relatedDocuments';
import { reportName } from '../../../host/reportName';
import { tellFinding } from '../../../host/ruleMessages/tellFinding';

const words: ReportWords = { tellFinding, tellDrift: (drift) => driftSentence(drift, l10n) };
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
  for (let at = 0; at < uris.length && !token.isCancellationRequested; at += sliceSize) {
    const slice = uris.slice(at, at + sliceSize);
    const answers = await Promise.all(slice.map(readAndCheck));
    for (const [index, uri] of slice.entries()) {
      const answer = answers[index]!;
      if (answer.ok) checked.push({ ...answer.checked, uri });
      else unreadable.push({ file: reportName(uri), fault: answer.fault });
    }
    onProgress(Math.min(at + sliceSize, uris.length));
  }
  return token.isCancellationRequested ? undefined : { checked, unreadable };
}

/** Reads and checks one file; undefined when it cannot be read. */
export async function checkFile(uri: Uri): Promise<CheckedFile | undefined> {
  const answer = await readAndCheck(uri);
  return answer.ok ? answer.checked : undefined;
}

async function readAndCheck(uri: Uri): Promise<{ readonly ok: true; readonly checked: CheckedFile } | { readonly ok: false; readonly fault: FileFault }> {
  const read = await readFileText(uri);
  if (!read.ok) return read;
  const document = readDocument(read.text);
  const related = document.kind === 'none' ? undefined : await readRelatedDocuments(uri, read.text);
  return { ok: true, checked: checkSource({ file: reportName(uri), source: read.text, document, related }, checkOptionsFor(uri), words) };
}
