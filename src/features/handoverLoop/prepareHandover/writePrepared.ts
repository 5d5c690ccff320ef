import type { Uri} from 'vscode';
import { workspace, WorkspaceEdit } from 'vscode';
import { mergeNewParts } from '../../../core/composing/mergeNewParts';
import { applyEdits } from '../../../core/textEdit';
import type { PreparedDocument } from '../../../core/handover/prepareHandover';
import { faultLabel } from '../../../host/faultLabel';
import { fileName } from '../../../host/planningDocument';
import { readFileText } from '../../../host/readFileText';
import type { ProposedTexts } from './ProposedTexts';

/**
 * What became of one of the two documents. `created`: there was no such file; `proposed`: there was, and it lacks something;
 * `complete`: it lacks nothing; `otherKind`: it is something else and was left alone.
 */
export type WrittenState = 'created' | 'proposed' | 'complete' | 'otherKind';

export interface WrittenDocument {
  readonly uri: Uri;
  readonly state: WrittenState;
  /** Keys of the fields that the file could take over. */
  readonly added: readonly string[];
  /** Shows the file with them. */
  readonly proposal?: Uri;
}

/** Writes a prepared document, never over a file that is there. Throws when the folder cannot be written, or a file that is there not read. */
export async function writePrepared(uri: Uri, { text, filled }: PreparedDocument, proposals: ProposedTexts): Promise<WrittenDocument> {
  const existing = await readExisting(uri);
  if (existing === undefined) {
    await create(uri, text);
    return { uri, state: 'created', added: [] };
  }
  const parts = mergeNewParts(existing, text, filled);
  if (!parts) return { uri, state: 'otherKind', added: [] };
  if (parts.added.length === 0) return { uri, state: 'complete', added: [] };
  const proposal = proposals.add({ target: uri, prepared: text, filled }, applyEdits(existing, parts.replacements));
  return { uri, state: 'proposed', added: parts.added, proposal };
}

/** Undefined where there is no file; throws, with the reason in words, when there is one that cannot be read. */
async function readExisting(uri: Uri): Promise<string | undefined> {
  const read = await readFileText(uri);
  if (read.ok) return read.text;
  if (read.fault === 'missing') return undefined;
  throw new Error(`${fileName(uri)}: ${faultLabel(read.fault)}`);
}

async function create(uri: Uri, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) throw new Error(uri.path);
}
