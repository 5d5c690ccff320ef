import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { isMarkdownPath } from '../core/links/isMarkdownPath';
import type { UnreadableFile } from '../core/reports/fileFault';
import { isTemplatePath } from '../core/templates/templatePath';
import { faultOf } from './readText';

/** A text to work on. */
export interface Source {
  /** Its name in reports: as it was given, with forward slashes. */
  readonly file: string;
  /** Where it is; undefined for the standard input. */
  readonly path?: string;
}

export interface FoundFiles {
  readonly sources: readonly Source[];
  readonly unreadable: readonly UnreadableFile[];
  /** Folders in which there is no Markdown file. */
  readonly empty: readonly string[];
}

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** What the arguments mean: files as they are, folders with the Markdown files below them in the order of their names, without a team's templates. None comes twice. */
export async function findFiles(args: readonly string[], stdinName = '-'): Promise<FoundFiles> {
  const sources = new Map<string, Source>();
  const unreadable: UnreadableFile[] = [];
  const empty: string[] = [];
  const add = (file: string): void => {
    const path = resolve(file);
    if (!sources.has(path)) sources.set(path, { file: withSlashes(file), path });
  };
  for (const arg of args) {
    if (arg === '-') {
      sources.set(arg, { file: stdinName });
      continue;
    }
    try {
      if (!(await stat(arg)).isDirectory()) {
        add(arg);
        continue;
      }
      const found = await walk(arg, unreadable);
      found.forEach(add);
      if (found.length === 0) empty.push(arg);
    } catch (error) {
      unreadable.push({ file: withSlashes(arg), fault: faultOf(error) });
    }
  }
  return { sources: [...sources.values()], unreadable, empty };
}

async function walk(folder: string, unreadable: UnreadableFile[]): Promise<readonly string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // Linked folders are left alone: they may lead back here.
    if (entry.isDirectory() && !skippedFolders.has(entry.name)) {
      const inside = await walk(path, unreadable).catch((error: unknown) => {
        unreadable.push({ file: withSlashes(path), fault: faultOf(error) });
        return [];
      });
      files.push(...inside);
    } else if (isMarkdownPath(entry.name) && !isTemplatePath(withSlashes(resolve(path))) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))) {
      files.push(path);
    }
  }
  return files;
}

/** A link that leads nowhere is not a file. */
const isFile = (path: string): Promise<boolean> => stat(path).then((found) => found.isFile(), () => false);

export const withSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);
