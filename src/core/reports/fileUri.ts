/**
 * The reference by which a URI names a file: percent-encoded, with forward slashes.
 *
 * @param file a path with forward slashes, relative or absolute, on Windows with its drive
 */
export function fileUri(file: string): string {
  const encoded = file.replace(/^(\.\/)+/, '').split('/').map(encodeSegment).join('/');
  if (/^[a-z]%3A\//i.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A file name may hold a lone surrogate, which has no percent-encoding. */
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
