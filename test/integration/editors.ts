import * as vscode from 'vscode';

/** An untitled document. `‹selected›` in the content is a selection, `¦` a cursor; without them the cursor is at the start. */
export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const { text, selections } = readMarks(content);
  const document = await vscode.workspace.openTextDocument({ language, content: text });
  const editor = await vscode.window.showTextDocument(document);
  editor.selections = selections.map(([anchor, active]) => new vscode.Selection(document.positionAt(anchor), document.positionAt(active)));
  return editor;
}

/** Closes everything without asking to save. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export async function setSetting(id: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('rolePlanner').update(id, value, vscode.ConfigurationTarget.Global);
}

/** Polls until the condition holds; the test's own time-out is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
  }
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
