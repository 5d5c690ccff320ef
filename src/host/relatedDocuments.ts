import { FileSystemError, FileType, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { LocalLink } from '../core/relations/readLinks';
import type { ReadDocument, RelatedLookup } from '../core/relations/relationContext';

/** Bytes above which a linked file is not read. */
const largest = 1_000_000;
/** Linked files above which the rest is not looked at. */
const mostFiles = 200;

/** What became of one linked file. `other`: a folder, or a file that is no Markdown planning document. */
export type RelatedFile =
  | { readonly state: 'read'; readonly read: ReadDocument }
  | { readonly state: 'other' | 'missing' | 'tooLarge' | 'unreadable' };

export interface RelatedDocuments extends RelatedLookup {
  readonly links: readonly LocalLink[];
  /** By path; files above the limit in number are not in it. */
  readonly files: ReadonlyMap<string, RelatedFile>;
}

/**
 * Reads what a document links to, each file once, through VS Code's file systems: on disk, in a remote, on the web. An open file counts
 * as it stands in its editor. Never throws for a file: failures are named. A document without a place has no links.
 */
export async function readRelatedDocuments(document: TextDocument): Promise<RelatedDocuments> {
  const { readLinks } = await import('../core/relations/readLinks');
  const { resolvePath } = await import('../core/relations/resolvePath');
  const links = document.isUntitled ? [] : readLinks(document.getText());
  const paths = [...new Set(links.flatMap(({ path }) => resolvePath(document.uri.path, path) ?? []))].slice(0, mostFiles);
  const read = await Promise.all(paths.map(async (path) => [path, await readRelated(document.uri.with({ path, query: '', fragment: '' }))] as const));
  const files = new Map(read);
  return {
    links,
    files,
    related: (path) => {
      const file = files.get(path);
      return file?.state === 'read' ? file.read : undefined;
    },
    exists: (path) => existence(files.get(path)),
  };
}

/** A file that cannot be read may well be there. */
function existence(file: RelatedFile | undefined): boolean | undefined {
  if (!file || file.state === 'unreadable') return undefined;
  return file.state !== 'missing';
}

async function readRelated(uri: Uri): Promise<RelatedFile> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (type & FileType.Directory || !/\.(?:md|markdown)$/i.test(uri.path)) return { state: 'other' };
    if (size > largest) return { state: 'tooLarge' };
    const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const source = open?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
    const { readDocument } = await import('../core/documents/readDocument');
    const planning = readDocument(source);
    return planning.kind === 'none' ? { state: 'other' } : { state: 'read', read: { path: uri.path, source, document: planning } };
  } catch (error) {
    return { state: error instanceof FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'unreadable' };
  }
}
