import { workspace } from 'vscode';
import type { TextDocument } from 'vscode';

/** Whether a person writes this as Markdown: not an old version in a diff, not the output of a tool, no page that we or others generate. */
export function isEdited({ languageId, uri: { scheme } }: TextDocument): boolean {
  return languageId === 'markdown' && (scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true);
}
