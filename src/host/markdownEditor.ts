import { commands, EndOfLine, Range, SnippetString, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';

/** Whether text may be put into this document as Markdown: prose, not code. */
export function takesMarkdown({ languageId }: TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}

/** Opens an untitled Markdown document and shows it. */
export async function openMarkdown(content = ''): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/**
 * Puts a snippet on lines of its own at the cursor, replacing nothing, with its tab stops alive, as one undo step.
 *
 * @returns false when the document does not let itself be edited
 */
export async function insertBlock(editor: TextEditor, body: string): Promise<boolean> {
  // The sidebar or the palette may have the focus; the tab stops need it in the editor, which may be one side of a diff.
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  const { document } = editor;
  const line = document.lineAt(editor.selection.active.line);
  const before = line.isEmptyOrWhitespace ? '' : '\n\n';
  const after = hasText(document, line.lineNumber + 1) ? '\n' : '';
  // A blank line is taken over with its white space: template lines must not inherit it as indentation.
  const place = line.isEmptyOrWhitespace ? line.range : new Range(line.range.end, line.range.end);
  return hasEdited(document, () => editor.insertSnippet(new SnippetString(before + body + after), place, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true }));
}

/**
 * Inserts whole lines below a line (at it, when it is blank) as one undo step, with the document's own line ends.
 *
 * @param text one line or more, with "\n" between them
 * @param apart whether blank lines must stand around them
 * @returns false when the document does not let itself be edited
 */
export function insertLines(editor: TextEditor, lineNumber: number, text: string, apart: boolean): Promise<boolean> {
  const { document } = editor;
  const line = document.lineAt(lineNumber);
  const eol = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
  const block = text.replaceAll('\n', eol);
  const gapFrom = (neighbour: number): string => (apart && hasText(document, neighbour) ? eol : '');
  if (line.isEmptyOrWhitespace) {
    return hasEdited(document, () => editor.edit((builder) => builder.insert(line.range.start, gapFrom(lineNumber - 1) + block + eol + gapFrom(lineNumber + 1))));
  }
  return hasEdited(document, () => editor.edit((builder) => builder.insert(line.range.end, eol + gapFrom(lineNumber) + block + gapFrom(lineNumber + 1))));
}

function hasText(document: TextDocument, line: number): boolean {
  return line >= 0 && line < document.lineCount && !document.lineAt(line).isEmptyOrWhitespace;
}

/** VS Code answers "applied" for a read-only document too; only the version tells. */
async function hasEdited(document: TextDocument, apply: () => Thenable<boolean>): Promise<boolean> {
  const { version } = document;
  return (await apply()) && document.version !== version;
}
