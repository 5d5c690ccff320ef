import { workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { isTemplatePath } from '../../../core/templates/templatePath';

/** Where people's own files are, even where VS Code cannot tell whether it may write there. */
const usual: ReadonlySet<string> = new Set(['untitled', 'file', 'vscode-remote', 'vscode-vfs']);

/** Whether a person writes this as Markdown: not an old version in a diff, not the output of a tool, no page that we or others generate; a team's template has checks of its own. */
export function isEdited({ languageId, uri: { scheme, path } }: TextDocument): boolean {
  if (languageId !== 'markdown' || isTemplatePath(path)) return false;
  const isWritable = workspace.fs.isWritableFileSystem(scheme);
  return usual.has(scheme) ? isWritable !== false : isWritable === true;
}
