import { Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Span } from '../core/markdown/span';

/** Opens a document where it is open already, selects a place and brings it into view. Offsets that the document no longer has are cut. */
export async function showPlace(document: TextDocument, { start, end }: Span): Promise<void> {
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const column = window.visibleTextEditors.find((visible) => visible.document === document)?.viewColumn;
  const editor = await window.showTextDocument(document, column);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
