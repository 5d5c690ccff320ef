import { EndOfLine, Range, SnippetString, window, workspace } from 'vscode';
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
  // The sidebar or the palette may have the focus; the tab stops need it in the editor.
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  const { document } = shown;
  const line = document.lineAt(shown.selection.active.line);
  const before = line.isEmptyOrWhitespace ? '' : '\n\n';
  const after = hasTextBelow(document, line.lineNumber) ? '\n' : '';
  // A blank line is taken over with its white space: template lines must not inherit it as indentation.
  const place = line.isEmptyOrWhitespace ? line.range : new Range(line.range.end, line.range.end);
  return shown.insertSnippet(new SnippetString(before + body + after), place, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });
}

/**
 * Inserts whole lines below the cursor's line (at it, when it is blank) as one undo step, with the document's own line ends.
 *
 * @param text one line or more, with "\n" between them
 * @param apart whether blank lines must stand around them
 * @returns false when the document does not let itself be edited
 */
export function insertLines(editor: TextEditor, text: string, apart: boolean): Thenable<boolean> {
  const { document } = editor;
  const line = document.lineAt(editor.selection.active.line);
  const eol = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
  const block = text.replaceAll('\n', eol);
  if (line.isEmptyOrWhitespace) {
    return editor.edit((edit) => edit.insert(line.range.start, block + eol));
  }
  const gap = apart ? eol : '';
  const after = hasTextBelow(document, line.lineNumber) ? gap : '';
  return editor.edit((edit) => edit.insert(line.range.end, eol + gap + block + after));
}

function hasTextBelow(document: TextDocument, line: number): boolean {
  return line + 1 < document.lineCount && !document.lineAt(line + 1).isEmptyOrWhitespace;
}
