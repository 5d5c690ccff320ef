import { l10n, Uri, workspace } from 'vscode';
import type { Model } from '../core/classifier/model';
import type { TaskContext, Verdict } from '../core/workKind';

export type Classify = (text: string, context?: TaskContext) => Verdict;

export interface ClassifierService {
  /**
   * The classifier, with its model loaded on first use and kept.
   *
   * @throws with a localised message when the model file is missing or damaged; the next call tries again
   */
  load(): Promise<Classify>;
}

export function modelUri(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'media', 'model', 'classifier.bin');
}

/** @param file where the model is; any scheme that VS Code can read */
export function createClassifierService(file: Uri): ClassifierService {
  let loading: Promise<Classify> | undefined;
  return {
    load() {
      if (!loading) {
        loading = loadClassifier(file);
        loading.catch(() => (loading = undefined));
      }
      return loading;
    },
  };
}

async function loadClassifier(file: Uri): Promise<Classify> {
  const [{ classify }, { parseModel }] = await Promise.all([import('../core/classifier/classify'), import('../core/classifier/parseModel')]);
  const parsed = parseModel(await readModel(file));
  if (!parsed.ok) {
    throw damaged(parsed.reason);
  }
  const model: Model = parsed.model;
  return (text, context) => classify(text, model, context);
}

async function readModel(file: Uri): Promise<Uint8Array> {
  try {
    return await workspace.fs.readFile(file);
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

function damaged(reason: string): Error {
  return new Error(l10n.t('The classifier\'s model file cannot be used ({0}). Reinstall the extension.', reason));
}
