import { l10n, Uri } from 'vscode';
import { loadOnce } from '../core/loadOnce';
import { readOwnText } from './readOwnText';

/** The modules that both files use: the first one's, by the names under which the second one asks for them. */
type SharedModules = Readonly<Record<string, object>>;
/** Gives a module of the second file, evaluated on first use. */
type LoadModule = (name: string) => Promise<unknown>;

let shared: SharedModules = {};
let file: Uri | undefined;

/** Called by the build's own entry, before anything is loaded. */
export function shareModules(modules: SharedModules): void {
  shared = modules;
}

/** Says where the second file is; any scheme that VS Code can read. */
export function locateOnUse(extensionUri: Uri): void {
  file = Uri.joinPath(extensionUri, 'dist', 'onUse.js');
}

/**
 * What the build makes of an `import(…)`, where it keeps what activation does not need in a second file. Neither extension host
 * lets an extension's code require a file of its own in a way that the other has too; both let it read one.
 *
 * @param name path below src, without its ending
 * @throws with a localised message when the file is missing or damaged; the next call tries again
 */
export async function loadOnUse(name: string): Promise<unknown> {
  const load = await loadFile();
  return load(name);
}

const loadFile = loadOnce(async () => {
  try {
    if (!file) throw new Error('onUse.js');
    return evaluate(await readOwnText(file), file);
  } catch (error) {
    throw new Error(l10n.t('A part of the extension cannot be loaded ({0}). Try again; if that does not help, reinstall the extension.', error instanceof Error ? error.message : String(error)));
  }
});

/** Runs the file's code as VS Code's web worker host runs an extension's first file. */
function evaluate(code: string, uri: Uri): LoadModule {
  // By the marker the debugger knows that the code begins two lines further down than in its file.
  const run = new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${uri.toString(true)}#vscode-extension`);
  const module = { exports: { load: undefined as LoadModule | undefined } };
  run(module, module.exports, findShared);
  const { load } = module.exports;
  // Cut off, or something else that was sent in its place.
  if (!load) throw new Error(uri.path);
  return load;
}

function findShared(name: string): object {
  const found = shared[name];
  if (!found) throw new Error(name);
  return found;
}
