import { l10n, Uri, workspace } from 'vscode';
import type { Model } from '../core/classifier/model';
import type { Decision } from '../core/learning/decision';
import { loadOnce } from '../core/loadOnce';
import type { TaskContext, Verdict } from '../core/workKind';

/** What was decided before, for the folder that a document belongs to. */
export interface DecisionSource {
  /** The same list as before as long as nothing has changed. Never throws. */
  read(document: Uri): Promise<readonly Decision[]>;
}

const noDecisions: readonly Decision[] = [];

export type Classify = (text: string, context?: TaskContext) => Verdict;

export interface ClassifierService {
  /**
   * The classifier, with its model loaded on first use and kept.
   *
   * @param document whose folder's decisions count; without it the model answers alone
   * @throws with a localised message when the model file is missing or damaged; the next call tries again
   */
  load(document?: Uri): Promise<Classify>;
}

export function modelUri(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'media', 'model', 'classifier.bin');
}

/**
 * @param file where the model is; any scheme that VS Code can read
 * @param decisions what was decided before; without them the model answers alone
 */
export function createClassifierService(file: Uri, decisions?: DecisionSource): ClassifierService {
  const load = loadOnce(() => loadModel(file));
  // Reading many decisions takes as long as classifying as many tasks.
  const learned = new WeakMap<readonly Decision[], Classify>();
  return {
    async load(document) {
      const [model, decided] = await Promise.all([load(), document && decisions ? decisions.read(document) : noDecisions]);
      const { createLearnedClassifier } = await import('../core/learning/createLearnedClassifier');
      const classify = learned.get(decided) ?? createLearnedClassifier(model, decided);
      learned.set(decided, classify);
      return classify;
    },
  };
}

async function loadModel(file: Uri): Promise<Model> {
  const { parseModel } = await import('../core/classifier/parseModel');
  const parsed = parseModel(await readModel(file));
  if (!parsed.ok) {
    throw damaged(parsed.reason);
  }
  return parsed.model;
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
