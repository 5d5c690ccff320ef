import type { Uri } from 'vscode';
import { mostFileSize } from '../core/learning/decision';
import type { DecisionReading } from '../core/learning/parseDecisions';
import { readFileBytes } from './readFileBytes';

/** A file of decisions as it was when it was read. */
export interface DecisionFile extends DecisionReading {
  readonly uri: Uri;
  /** Undefined while there is no file, and where it cannot be read as text. */
  readonly text: string | undefined;
}

/**
 * Reads a file of decisions; one that does not exist has none. Whatever is wrong with its content is among its problems.
 *
 * @param before what was read last: it is given back when nothing has changed
 * @throws when the file system does not answer
 */
export async function readDecisionFile(uri: Uri, before?: DecisionFile): Promise<DecisionFile> {
  // No character takes more than three bytes for a UTF-16 unit.
  const read = await readFileBytes(uri, 3 * mostFileSize);
  if (!read.ok) {
    switch (read.fault) {
      case 'missing':
        return before?.text === undefined && before?.problems.length === 0 ? before : { uri, text: undefined, decisions: [], problems: [] };
      case 'tooLarge':
        return { uri, text: undefined, decisions: [], problems: [{ code: 'size', line: 1, start: 0, end: 0 }] };
      default:
        throw read.error;
    }
  }
  const text = decode(read.bytes);
  if (text === undefined) {
    return { uri, text, decisions: [], problems: [{ code: 'encoding', line: 1, start: 0, end: 0 }] };
  }
  if (text === before?.text) {
    return before;
  }
  const { parseDecisions } = await import('../core/learning/parseDecisions');
  return { uri, text, ...parseDecisions(text) };
}

/** With its byte order mark, so that it can be written back; undefined when it is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
