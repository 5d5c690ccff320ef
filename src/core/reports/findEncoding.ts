/** How many bytes are looked at for one that no text has. */
const sample = 8000;

/** The encoding that a byte order mark names, else UTF-8; `binary` where a zero byte says that it is no text. */
export function findEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes.subarray(0, sample).includes(0) ? 'binary' : 'utf-8';
}
