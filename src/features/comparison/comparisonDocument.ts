import { Disposable, env, l10n, window } from 'vscode';
import type { TextEditor, Uri } from 'vscode';
import { commandIds } from '../../core/ids';
import type { Aspect, Reference } from '../../core/reference/reference';
import { insertLines, openMarkdown, takesMarkdown } from '../../host/markdownEditor';
import { readReferenceContent } from '../../host/referenceContent';
import { registerCommand } from '../../host/runCommand';
import { readContentLanguage } from '../../host/settings';

/** The comparison as Markdown: one aspect as a table row, or all of it as a document. */
export function registerComparisonDocument(extensionUri: Uri): Disposable {
  const read = (): Promise<Reference> => readReferenceContent(extensionUri, readContentLanguage());
  return Disposable.from(
    registerCommand(commandIds.openComparison, async () => {
      const { comparisonMarkdown } = await import('../../core/reference/referenceMarkdown');
      await openMarkdown(comparisonMarkdown(await read()));
    }),
    registerCommand(commandIds.copyAspect, async (argument) => {
      const aspect = await chooseAspect(await read(), argument);
      if (aspect) {
        const { aspectRow } = await import('../../core/reference/referenceMarkdown');
        await env.clipboard.writeText(`${aspectRow(aspect)}\n`);
        window.setStatusBarMessage(l10n.t('Copied: {0}', aspect.title), 3000);
      }
    }),
    registerCommand(commandIds.insertAspect, async (argument) => {
      const reference = await read();
      const aspect = await chooseAspect(reference, argument);
      if (aspect) {
        await insertAspect(reference, aspect);
      }
    }),
  );
}

async function chooseAspect({ aspects }: Reference, argument: unknown): Promise<Aspect | undefined> {
  const known = aspects.find(({ id }) => id === argument);
  if (known) {
    return known;
  }
  const items = aspects.map((aspect) => ({ label: aspect.title, aspect }));
  return (await window.showQuickPick(items, { title: l10n.t('Aspect') }))?.aspect;
}

async function insertAspect(reference: Reference, aspect: Aspect): Promise<void> {
  const { aspectRow, aspectTable } = await import('../../core/reference/referenceMarkdown');
  const editor = window.activeTextEditor;
  if (!editor || !takesMarkdown(editor.document)) {
    await openMarkdown(aspectTable(reference, aspect));
    return;
  }
  // In a table the row joins it; elsewhere a table of its own stands apart by blank lines.
  const { line } = editor.selection.active;
  const inserted = isTableLine(editor, line)
    ? await insertLines(editor, isDelimiterRow(editor, line + 1) ? line + 1 : line, aspectRow(aspect), false)
    : await insertLines(editor, line, aspectTable(reference, aspect).trimEnd(), true);
  if (!inserted) {
    void window.showWarningMessage(l10n.t('The document cannot be edited.'));
  }
}

/** The row of dashes under a table's head: nothing may come between the two. */
function isDelimiterRow({ document }: TextEditor, line: number): boolean {
  return line < document.lineCount && /^\s*\|?[\s:|-]*-[\s:|-]*$/.test(document.lineAt(line).text);
}

function isTableLine({ document }: TextEditor, line: number): boolean {
  return document.lineAt(line).text.trimStart().startsWith('|');
}
