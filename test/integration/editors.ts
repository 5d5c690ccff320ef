import * as vscode from 'vscode';

/** Both extension hosts have it; neither's types are loaded here. */
declare function setTimeout(callback: () => void, milliseconds: number): unknown;

/** An untitled document. `‹selected›` in the content is a selection, `¦` a cursor; without them the cursor is at the start. */
export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const { text, selections } = readMarks(content);
  const document = await vscode.workspace.openTextDocument({ language, content: text });
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() !== text) {
    // VS Code names it like the one that was closed before, and may restore that one's backup into it.
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text));
  }
  editor.selections = selections.map(([anchor, active]) => new vscode.Selection(document.positionAt(anchor), document.positionAt(active)));
  return editor;
}

/** Closes everything without asking to save. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function setSetting(id: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('rolePlanner').update(id, value, vscode.ConfigurationTarget.Global);
}

/** Takes the marks out of the text. */
function readMarks(content: string): { text: string; selections: readonly (readonly [number, number])[] } {
  const selections: [number, number][] = [];
  let text = '';
  let anchor = 0;
  for (const character of content) {
    if (character === '‹') {
      anchor = text.length;
    } else if (character === '›') {
      selections.push([anchor, text.length]);
    } else if (character === '¦') {
      selections.push([text.length, text.length]);
    } else {
      text += character;
    }
  }
  return { text, selections: selections.length > 0 ? selections : [[0, 0]] };
}
