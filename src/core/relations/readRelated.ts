import { readDocument } from '../documents/readDocument';
import { isMarkdownPath } from '../links/isMarkdownPath';
import { readLinks, type LocalLink } from '../links/readLinks';
import { resolvePath } from '../links/resolvePath';
import type { FileFault, FileText } from '../reports/fileFault';
import type { ReadDocument, RelatedLookup } from './relationContext';

/** Linked files above which the rest is not looked at. */
const mostFiles = 200;

/** What became of one linked file. `other`: a folder, or a file that is no Markdown planning document. */
export type RelatedFile = { readonly state: 'planning'; readonly read: ReadDocument } | { readonly state: 'other' | FileFault };

/** How files are reached, by path; neither throws. */
export interface FileAccess {
  readonly readText: (path: string) => Promise<FileText>;
  /** Undefined where that is not known. */
  readonly isThere: (path: string) => Promise<boolean | undefined>;
}

/** What a document links to, as it was read. */
export interface RelatedDocuments extends RelatedLookup {
  /** Of the document itself. */
  readonly path: string;
  readonly links: readonly LocalLink[];
  /** By path, in the order of the links; files above the limit in number are not in it. */
  readonly files: ReadonlyMap<string, RelatedFile>;
}

/**
 * Reads what a document links to, each file once. What cannot be read is named, never thrown.
 *
 * @param path of the document, with forward slashes, in the file system that `access` reaches
 */
export async function readRelated(path: string, source: string, access: FileAccess): Promise<RelatedDocuments> {
  const links = readLinks(source);
  const paths = [...new Set(links.flatMap((link) => resolvePath(path, link.path) ?? []))].slice(0, mostFiles);
  const files = new Map(await Promise.all(paths.map(async (linked) => [linked, await readFile(linked, access)] as const)));
  return {
    path,
    links,
    files,
    related: (linked) => {
      const file = files.get(linked);
      return file?.state === 'planning' ? file.read : undefined;
    },
    exists: (linked) => existence(files.get(linked)),
  };
}

/** A file that cannot be read may well be there. */
function existence(file: RelatedFile | undefined): boolean | undefined {
  if (!file || file.state === 'unreadable' || file.state === 'noAccess') return undefined;
  return file.state !== 'missing';
}

async function readFile(path: string, { readText, isThere }: FileAccess): Promise<RelatedFile> {
  if (!isMarkdownPath(path)) {
    const found = await isThere(path);
    return { state: found === undefined ? 'unreadable' : found ? 'other' : 'missing' };
  }
  const text = await readText(path);
  if (!text.ok) return { state: text.fault };
  const document = readDocument(text.text);
  return document.kind === 'none' ? { state: 'other' } : { state: 'planning', read: { path, source: text.text, document } };
}
