import { l10n, Uri, workspace } from 'vscode';
import type { ReviewInput } from '../../../core/agents/readToolInput';
import type { TextFormat } from '../../../core/markdown/readBlocks';

/** Longest file that is read, in bytes. */
const maxBytes = 5_000_000;
const scheme = /^[a-z][a-z0-9+.-]+:/i;
const absolute = /^(?:[a-z]:[\\/]|[\\/])/i;

export interface PlanText {
  readonly source: string;
  readonly format: TextFormat;
  /** Absent for a plan that was given as text. */
  readonly uri?: Uri;
}

/**
 * The text of a plan: as given, or of a document that is open or lies in the workspace, as the editor has it. No other file
 * is read, whatever the path looks like.
 *
 * @throws with a localised message
 */
export async function readPlanText(from: ReviewInput['from']): Promise<PlanText> {
  if ('text' in from) {
    return { source: from.text, format: 'markdown' };
  }
  const uri = findUri(from.uri);
  const open = workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri?.toString());
  if (open) {
    return { source: open.getText(), format: open.languageId === 'markdown' ? 'markdown' : 'plain', uri: open.uri };
  }
  if (!uri || !workspace.getWorkspaceFolder(uri)) {
    throw new Error(l10n.t('Only documents that are open or lie in the workspace can be read.'));
  }
  return { source: await readFile(uri), format: /\.(?:md|markdown|mdown|mkd)$/i.test(uri.path) ? 'markdown' : 'plain', uri };
}

/** The document that is named by a URI, an absolute path or a path in the first folder; undefined for what names none. */
function findUri(text: string): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  try {
    const uri = scheme.test(text) ? Uri.parse(text, true) : folder && (absolute.test(text) ? toAbsolute(folder, text) : Uri.joinPath(folder, text));
    // With every ".." worked out, so that it is where it says it is.
    return uri?.path.startsWith('/') ? Uri.joinPath(uri, '.') : uri;
  } catch {
    // Not a URI: it names no document.
    return undefined;
  }
}

function toAbsolute(folder: Uri, path: string): Uri {
  return folder.scheme === 'file' ? Uri.file(path) : folder.with({ path });
}

async function readFile(uri: Uri): Promise<string> {
  const bytes = await readBytes(uri);
  if (!bytes) {
    throw new Error(l10n.t('The document cannot be read.'));
  }
  if (bytes === 'tooLong') {
    throw new Error(l10n.t('The document is too long to be read.'));
  }
  if (bytes.includes(0)) {
    throw new Error(l10n.t('This is not a text document.'));
  }
  return new TextDecoder().decode(bytes);
}

async function readBytes(uri: Uri): Promise<Uint8Array | 'tooLong' | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > maxBytes ? 'tooLong' : await workspace.fs.readFile(uri);
  } catch {
    // Missing, a folder, or not to be read: all the same to who asked.
    return undefined;
  }
}
