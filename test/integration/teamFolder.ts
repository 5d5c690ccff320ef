import { assert } from 'chai';
import * as vscode from 'vscode';

const encoder = new (globalThis as unknown as { TextEncoder: new () => { encode(text: string): Uint8Array } }).TextEncoder();

function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.isDefined(folder);
  return (folder as vscode.WorkspaceFolder).uri;
}

export const templateUri = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '.vscode/role-planner/templates', name);

export async function writeTemplate(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(templateUri(name), typeof content === 'string' ? encoder.encode(content) : content);
  return templateUri(name);
}

/** Names of the files in the folder, in order. */
export async function listTemplates(): Promise<readonly string[]> {
  return (await vscode.workspace.fs.readDirectory(templateUri('.'))).map(([name]) => name).sort();
}

export async function removeTemplates(): Promise<void> {
  const folder = vscode.Uri.joinPath(workspaceFolder(), '.vscode/role-planner');
  try {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  } catch (error) {
    // A test that wrote none leaves nothing to remove.
    assert.instanceOf(error, vscode.FileSystemError);
  }
}
