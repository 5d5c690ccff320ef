import { FileSystemError, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { largestFile } from '../../core/reports/fileFault';
import type { FileFault } from '../../core/reports/fileFault';
import { decodeText } from '../../host/decodeText';
import type { DecodedText } from '../../host/decodeText';

/** The text of a document as the user sees it: with what is not saved yet where it is open, else that of the file. Never throws. */
export async function readText(uri: Uri): Promise<DecodedText> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { ok: true, text: open.getText() };
  try {
    if ((await workspace.fs.stat(uri)).size > largestFile) return { ok: false, fault: 'tooLarge' };
    const bytes = await workspace.fs.readFile(uri);
    const decoded = decodeText(bytes);
    return !decoded.ok && decoded.fault === 'encoding' ? await decodeAsSet(bytes, uri) : decoded;
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** What is not UTF-8 may be in the encoding that the user set for such files. */
async function decodeAsSet(bytes: Uint8Array, uri: Uri): Promise<DecodedText> {
  const text = await workspace.decode(bytes, { uri });
  return text.includes('\uFFFD') ? { ok: false, fault: 'encoding' } : { ok: true, text };
}

function faultOf(error: unknown): FileFault {
  if (!(error instanceof FileSystemError)) return 'unreadable';
  switch (error.code) {
    case 'FileNotFound':
    case 'FileNotADirectory':
      return 'missing';
    case 'NoPermissions':
      return 'noAccess';
    default:
      return 'unreadable';
  }
}
