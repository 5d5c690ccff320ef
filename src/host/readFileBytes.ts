import { FileSystemError, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { FileFault } from '../core/reports/fileFault';

export type FileBytes = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: FileFault; readonly error?: unknown };

/**
 * What a file holds on disk, in a remote or on the web. Never throws: what went wrong is named, with the error where there was one.
 *
 * @param largest bytes above which it is not read
 */
export async function readFileBytes(uri: Uri, largest: number): Promise<FileBytes> {
  try {
    if ((await workspace.fs.stat(uri)).size > largest) return { ok: false, fault: 'tooLarge' };
    return { ok: true, bytes: await workspace.fs.readFile(uri) };
  } catch (error) {
    return { ok: false, fault: faultOf(error), error };
  }
}

/** What an error of VS Code's file systems means. */
export function faultOf(error: unknown): FileFault {
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
