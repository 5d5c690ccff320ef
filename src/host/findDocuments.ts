import { CancellationTokenSource, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import { isMarkdownPath } from '../core/links/isMarkdownPath';
import { isTemplatePath } from '../core/templates/templatePath';

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** Those that VS Code itself can search. Of others it depends on an extension. */
const searchedSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
/** Milliseconds after which a search is given up for the walk. */
const patience = 2000;

/**
 * The Markdown files below some folders, none twice, in the order of their paths, without a team's templates. What the user excludes from the explorer is left out
 * where VS Code can search; on file systems that it cannot search, folder by folder is read instead.
 */
export async function findDocuments(folders: readonly Uri[], token: CancellationToken): Promise<readonly Uri[]> {
  const found = new Map<string, Uri>();
  for (const folder of folders) {
    for (const uri of await findIn(folder, token)) if (!isTemplatePath(uri.path)) found.set(uri.toString(), uri);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function findIn(folder: Uri, token: CancellationToken): Promise<readonly Uri[]> {
  if (searchedSchemes.has(folder.scheme)) return search(folder, token);
  const found = await searchFor(patience, folder);
  return found.length > 0 ? found : walk(folder, token);
}

/** What a search gives within some milliseconds: without a search provider for the scheme it would wait for one for ever. */
async function searchFor(milliseconds: number, folder: Uri): Promise<readonly Uri[]> {
  const source = new CancellationTokenSource();
  const nothing = new Promise<readonly Uri[]>((resolve) => setTimeout(() => resolve([]), milliseconds));
  const found = await Promise.race([search(folder, source.token), nothing]);
  source.cancel();
  source.dispose();
  return found;
}

const search = (folder: Uri, token: CancellationToken): Thenable<Uri[]> =>
  workspace.findFiles(new RelativePattern(folder, '**/*.{md,markdown}'), '**/{node_modules,.git}/**', undefined, token);

async function walk(folder: Uri, token: CancellationToken): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next && !token.isCancellationRequested; next = folders.pop()) {
    const current = next;
    // A folder that may not be read hides what is in it; the others are read all the same.
    const entries = await workspace.fs.readDirectory(current).then((read) => read, () => []);
    for (const [name, type] of entries) {
      const uri = Uri.joinPath(current, name);
      // Linked folders are left alone: they may lead back here.
      if (type === FileType.Directory && !skippedFolders.has(name)) folders.push(uri);
      else if ((type & FileType.File) !== 0 && isMarkdownPath(name)) files.push(uri);
    }
  }
  return files;
}
