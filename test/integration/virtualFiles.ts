import * as vscode from 'vscode';

/** A read-only file system like those of virtual workspaces: VS Code can read it, but not search it. */
export class VirtualFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  /** @param files by path; `noAccess` may not be read, a number is the size of a file that nobody should read */
  constructor(private readonly files: Readonly<Record<string, string | number | 'noAccess'>>) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const content = this.files[path];
    if (content === undefined && this.readDirectory(vscode.Uri.from({ scheme: 'plans', path })).length === 0) throw vscode.FileSystemError.FileNotFound(path);
    const size = typeof content === 'number' ? content : encode(content ?? '').length;
    return { type: content === undefined ? vscode.FileType.Directory : vscode.FileType.File, ctime: 0, mtime: 0, size };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const rests = Object.keys(this.files).filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
    return [...new Map(rests.map((rest) => [rest.split('/')[0]!, rest.includes('/') ? vscode.FileType.Directory : vscode.FileType.File] as const))];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const content = this.files[path];
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(path);
    if (typeof content === 'number') throw new Error(`${path} was to be left alone`);
    if (content === 'noAccess') throw vscode.FileSystemError.NoPermissions(path);
    return encode(content);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

/** UTF-8 without an encoder, which not every test's types know: `encodeURIComponent` has one inside. */
export function encode(text: string): Uint8Array {
  const escaped = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Uint8Array.from(escaped, (character) => character.charCodeAt(0));
}
