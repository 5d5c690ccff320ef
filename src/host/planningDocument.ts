import { Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { OtherDocument, PlanningDocument } from '../core/documents/readDocument';
import { takesMarkdown } from './markdownEditor';

/** A document as it was read at one moment. */
export interface ReadText {
  readonly document: TextDocument;
  readonly version: number;
  readonly source: string;
  readonly planning: PlanningDocument | OtherDocument;
}

/** Reads the document that a command was run on: the file of a menu, else the one in the active editor. */
export async function readPlanningDocument(argument: unknown): Promise<ReadText | undefined> {
  const document = argument instanceof Uri ? await workspace.openTextDocument(argument) : window.activeTextEditor?.document;
  return document && readText(document);
}

export async function readText(document: TextDocument): Promise<ReadText> {
  const { readDocument } = await import('../core/documents/readDocument');
  const source = document.getText();
  return { document, version: document.version, source, planning: takesMarkdown(document) ? readDocument(source) : { kind: 'none' } };
}

/** The last part of a document's path. */
export const fileName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
