import { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { FileChangeEvent, FileStat, FileSystemProvider } from 'vscode';

const page = /^\/(?:zh-cn\/)?(?:[A-Z]{2}\d{3}|README)\.md$/;

/**
 * The pages of the rules as files of a scheme of their own, read-only. So a link opens them wherever the extension is installed, they
 * are shown as a preview, and the links between them work.
 */
export class RulePages implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

  constructor(private readonly extensionUri: Uri) {}

  async readFile(uri: Uri): Promise<Uint8Array> {
    return workspace.fs.readFile(this.locate(uri));
  }

  async stat(uri: Uri): Promise<FileStat> {
    const { byteLength } = await this.readFile(uri);
    return { type: FileType.File, ctime: 0, mtime: 0, size: byteLength };
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  /** Only pages are given out, whatever the path says. */
  private locate(uri: Uri): Uri {
    if (!page.test(uri.path)) throw FileSystemError.FileNotFound(uri);
    return Uri.joinPath(this.extensionUri, 'docs', 'rules', ...uri.path.slice(1).split('/'));
  }
}
