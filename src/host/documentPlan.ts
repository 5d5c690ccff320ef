import type { TextDocument } from 'vscode';
import type { TextFormat } from '../core/markdown/readBlocks';
import type { Plan } from '../core/plan/plan';

/** The tasks of a document as it was in one version; all offsets are those of `source`. */
export interface DocumentPlan {
  readonly version: number;
  readonly source: string;
  readonly format: TextFormat;
  readonly plan: Plan;
}

const known = new WeakMap<TextDocument, DocumentPlan>();

/** Reads a document's tasks, once per version. */
export async function readDocumentPlan(document: TextDocument): Promise<DocumentPlan> {
  const { readPlan } = await import('../core/plan/readPlan');
  // All of one moment, after the only wait.
  const { version } = document;
  const last = known.get(document);
  if (last?.version === version) {
    return last;
  }
  const source = document.getText();
  const format: TextFormat = document.languageId === 'markdown' ? 'markdown' : 'plain';
  const read = { version, source, format, plan: readPlan(source, format) };
  known.set(document, read);
  return read;
}
