import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { RelatedDocuments } from '../core/relations/readRelated';
import { faultOf } from './readFileBytes';
import { readFileText } from './readFileText';

/** Bytes above which a linked file is not read. */
const largest = 1_000_000;

/** Reads what a document links to through VS Code's file systems: on disk, in a remote, on the web. A document without a place has no links. */
export async function readRelatedDocuments(uri: Uri, source: string): Promise<RelatedDocuments> {
  const { readRelated } = await import('../core/relations/readRelated');
  const at = (path: string): Uri => uri.with({ path, query: '', fragment: '' });
  return readRelated(uri.path, uri.scheme === 'untitled' ? '' : source, { readText: (path) => readFileText(at(path), largest), isThere: (path) => isThere(at(path)) });
}

const isThere = (uri: Uri): Promise<boolean | undefined> =>
  Promise.resolve(workspace.fs.stat(uri)).then(() => true, (error: unknown) => (faultOf(error) === 'missing' ? false : undefined));
