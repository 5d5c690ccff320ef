import { readFile, stat } from 'node:fs/promises';
import { largestFile, type FileFault, type FileText } from '../core/reports/fileFault';
import { decodeText } from '../host/decodeText';
import type { Source } from './findFiles';

/** The text of a file or of the standard input; never throws. */
export async function readText({ path }: Source): Promise<FileText> {
  try {
    if (path === undefined) return decodeText(await readStandardInput());
    if ((await stat(path)).size > largestFile) return { ok: false, fault: 'tooLarge' };
    return decodeText(await readFile(path));
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** Reads a little more than may be read at most, and leaves the rest. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestFile) break;
  }
  return Buffer.concat(chunks);
}

/** What an error of Node's file system means. */
export function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'noAccess' : 'unreadable';
}
