import { workspace } from 'vscode';
import type { Uri } from 'vscode';

/** The text of a file that comes with the extension, in UTF-8. Throws when it is missing: the installation is broken. */
export const readOwnText = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));
