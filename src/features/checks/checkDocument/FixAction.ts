import { CodeAction, CodeActionKind, Range, SnippetString, SnippetTextEdit, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { FixEdit } from '../../../core/fixes/fixEdit';

/** A quick fix whose edit is worked out when it is chosen, for the text that it was offered for. */
export class FixAction extends CodeAction {
  /** Whether it only takes the finding away. */
  isSilencing = false;
  private readonly version: number;

  /** @param edits undefined where it turns out that the document cannot be mended this way */
  constructor(title: string, private readonly document: TextDocument, private readonly edits: () => readonly FixEdit[] | undefined) {
    super(title, CodeActionKind.QuickFix);
    this.version = document.version;
  }

  /** @returns false when the text moved on or cannot be mended: then nothing happens */
  resolve(): boolean {
    const { document } = this;
    const edits = document.version === this.version ? this.edits() : undefined;
    if (!edits) return false;
    this.edit = new WorkspaceEdit();
    this.edit.set(document.uri, edits.map(({ start, end, snippet }) => {
      const edit = new SnippetTextEdit(new Range(document.positionAt(start), document.positionAt(end)), new SnippetString(snippet));
      // The fix brings the white space that it needs.
      edit.keepWhitespace = true;
      return edit;
    }));
    return true;
  }
}

