import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import { relativePath } from '../core/links/relativePath';

/** What a file is called in a report: the way from the first workspace folder, from which VS Code follows the links of an untitled document. */
export function reportName(uri: Uri): string {
  const root = workspace.workspaceFolders?.[0]?.uri;
  const isReachable = root?.scheme === uri.scheme && root.authority === uri.authority;
  return root && isReachable ? relativePath(root.path, uri.path) : uri.toString(true);
}
