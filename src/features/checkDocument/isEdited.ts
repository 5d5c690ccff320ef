import { workspace } from 'vscode';
import type { TextDocument } from 'vscode';

/** Where people's own files are, even where VS Code cannot tell whether it may write there. */
const usual: ReadonlySet<string> = new Set(['untitled', 'file', 'vscode-remote', 'vscode-vfs']);

/** Whether a person writes this as Markdown: not an old version in a diff, not the output of a tool, no page that we or others generate. */
export function isEdited({ languageId, uri: { scheme } }: TextDocument): boolean {
  if (languageId !== 'markdown') return false;
  const isWritable = workspace.fs.isWritableFileSystem(scheme);
  return usual.has(scheme) ? isWritable !== false : isWritable === true;
}
