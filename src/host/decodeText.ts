import { largestFile, type FileText } from '../core/reports/fileFault';
import { findEncoding } from '../core/reports/findEncoding';

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark; without that mark. Never throws. */
export function decodeText(bytes: Uint8Array): FileText {
  if (bytes.length > largestFile) return { ok: false, fault: 'tooLarge' };
  const encoding = findEncoding(bytes);
  if (encoding === 'binary') return { ok: false, fault: 'binary' };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { ok: false, fault: 'binary' } : { ok: true, text };
  } catch {
    return { ok: false, fault: 'encoding' };
  }
}
