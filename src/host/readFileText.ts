import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import { largestFile, type FileText } from '../core/reports/fileFault';
import { decodeText } from './decodeText';
import { readFileBytes } from './readFileBytes';

/**
 * A document's text with what is not saved yet; without that as it stands on disk, which an open document may follow only a moment
 * later. Never throws.
 *
 * @param largest bytes above which a file is not read
 */
export async function readFileText(uri: Uri, largest = largestFile): Promise<FileText> {
  const edited = workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
  if (edited) return { ok: true, text: edited.getText() };
  const read = await readFileBytes(uri, largest);
  if (!read.ok) return { ok: false, fault: read.fault };
  const decoded = decodeText(read.bytes);
  return !decoded.ok && decoded.fault === 'encoding' ? decodeAsSet(read.bytes, uri) : decoded;
}

/** What is not UTF-8 may be in the encoding that the user set for such files. */
async function decodeAsSet(bytes: Uint8Array, uri: Uri): Promise<FileText> {
  const text = await workspace.decode(bytes, { uri });
  return text.includes('\uFFFD') ? { ok: false, fault: 'encoding' } : { ok: true, text };
}
