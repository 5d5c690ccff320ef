import { assert } from 'chai';
import * as vscode from 'vscode';

/** The extension host has it; neither host's types are loaded here. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/** A file of the folder that is open, which is a copy of samples/. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.isDefined(folder);
  return vscode.Uri.joinPath((folder as vscode.WorkspaceFolder).uri, name);
}

export const readFile = async (name: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));

export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
  return fileUri(name);
}

let copies = 0;

/** A name that no other test has used: VS Code remembers the text of a file that was deleted and written again. */
export function freshName(ending = ''): string {
  copies += 1;
  return `copy-${copies}${ending}.md`;
}

/** No failure for one that is not there. */
export async function deleteFiles(...names: readonly string[]): Promise<void> {
  for (const name of names) await vscode.workspace.fs.delete(fileUri(name)).then(() => undefined, () => undefined);
}

export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}
