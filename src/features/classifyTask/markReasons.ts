import { Disposable, l10n, MarkdownString, OverviewRulerLane, Range, ThemeColor, window, workspace } from 'vscode';
import type { DecorationOptions, TextDocument, TextEditor, TextEditorDecorationType } from 'vscode';
import { colorIds, settingIds } from '../../core/ids';
import type { Role } from '../../core/workKind';
import { dimensionLabel } from '../../host/labels';
import { onDidChangeSetting, readMarkReasons } from '../../host/settings';
import { hasReasons } from '../../host/verdictCard';
import type { ClassifiedTask, VerdictStore } from '../../host/verdictStore';

const roles: readonly Role[] = ['project', 'operations'];

/** Marks the deciding words of what is classified, now and later, in the editor until the document is edited, each role with a line of its own kind. */
export function registerMarkReasons(verdicts: VerdictStore): Disposable {
  const types = new Map<Role, TextEditorDecorationType>();
  const typeOf = (role: Role): TextEditorDecorationType => {
    const type = types.get(role) ?? createType(role);
    types.set(role, type);
    return type;
  };
  const mark = (editor: TextEditor): void => {
    const tasks = readMarkReasons() ? verdicts.tasks.filter((task) => isCurrent(task, editor.document) && hasReasons(task)) : [];
    if (tasks.length > 0 || types.size > 0) {
      roles.forEach((role) => editor.setDecorations(typeOf(role), tasks.flatMap((task) => marksOf(task, role, editor.document))));
    }
  };
  const markAll = (): void => window.visibleTextEditors.forEach(mark);
  markAll();
  return Disposable.from(
    verdicts.onDidChange(markAll),
    onDidChangeSetting(settingIds.markReasons, markAll),
    window.onDidChangeVisibleTextEditors(() => verdicts.tasks.length > 0 && markAll()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (verdicts.tasks.some(({ uri }) => uri.toString() === document.uri.toString())) {
        window.visibleTextEditors.filter((editor) => editor.document === document).forEach(mark);
      }
    }),
    new Disposable(() => types.forEach((type) => type.dispose())),
  );
}

function createType(role: Role): TextEditorDecorationType {
  const color = new ThemeColor(colorIds[role]);
  return window.createTextEditorDecorationType({
    // Solid and dashed, so that the roles differ without their colours.
    textDecoration: `underline ${role === 'project' ? 'solid' : 'dashed'} 2px`,
    color,
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Center,
  });
}

function isCurrent({ uri, version }: ClassifiedTask, document: TextDocument): boolean {
  return version === document.version && uri.toString() === document.uri.toString();
}

function marksOf({ start, verdict }: ClassifiedTask, role: Role, document: TextDocument): readonly DecorationOptions[] {
  return verdict.evidence
    .filter((evidence) => evidence.role === role)
    .map((evidence) => ({
      range: new Range(document.positionAt(start + evidence.start), document.positionAt(start + evidence.end)),
      hoverMessage: new MarkdownString().appendText(hover(role, dimensionLabel(evidence.dimension))),
    }));
}

function hover(role: Role, dimension: string): string {
  return role === 'project' ? l10n.t('Speaks for project work ({0})', dimension) : l10n.t('Speaks for operations work ({0})', dimension);
}
