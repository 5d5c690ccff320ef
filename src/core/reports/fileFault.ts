/** Why a file could not be read as text. */
export type FileFault =
  | 'missing'
  | 'noAccess'
  /** Bytes that no text has. */
  | 'binary'
  /** Text, but in an encoding that is not understood. */
  | 'encoding'
  /** Above largestFile. */
  | 'tooLarge'
  /** The file system failed in some other way. */
  | 'unreadable';

/** A file's text, without a byte order mark, or why there is none. */
export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FileFault };

export interface UnreadableFile {
  readonly file: string;
  readonly fault: FileFault;
}

/** Bytes of the largest file that is read. A plan of 20,000 lines has about a quarter of it. */
export const largestFile = 4 * 1024 * 1024;
