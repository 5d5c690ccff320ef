import { assert } from 'chai';
import * as vscode from 'vscode';
import { pause } from './editors';

/** The rule of a finding, whether or not it links to a page. */
export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** What the findings of a document stand on, by code. */
export function textsOf(document: vscode.TextDocument): Record<string, string> {
  return Object.fromEntries(vscode.languages.getDiagnostics(document.uri).map((diagnostic) => [codeOf(diagnostic), document.getText(diagnostic.range)]));
}

/** Waits until the findings of a document are as they should be, and says what they were if they never are. */
export async function waitForFindings(document: vscode.TextDocument, isRight: (texts: Record<string, string>) => boolean): Promise<void> {
  for (let waited = 0; waited < 8000; waited += 50) {
    if (isRight(textsOf(document))) return;
    await pause(50);
  }
  assert.fail(`The findings stayed: ${JSON.stringify(textsOf(document))}`);
}

export const hasFindings = (texts: Record<string, string>): boolean => Object.keys(texts).length > 0;
export const hasNone = (texts: Record<string, string>): boolean => Object.keys(texts).length === 0;

export async function replaceText(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const start = editor.document.getText().indexOf(from);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + from.length));
  assert.isTrue(start >= 0 && (await editor.edit((edit) => edit.replace(range, to))), from);
}
