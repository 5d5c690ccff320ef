import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { settingIds } from '../core/ids';
import type { Decision } from '../core/learning/decision';
import type { WorkKind } from '../core/workKind';
import type { DecisionSource } from './classifierService';
import type { DecisionFile } from './decisionFile';
import { DecisionFiles } from './decisionFiles';
import { choosePlace, decisionFolder, forgetPlace, workspaceDecisions, type DecisionPlace } from './decisionPlace';
import { localDay } from './localDay';
import { onDidChangeSetting, readLearnStore } from './settings';

/** What became of an answer: `blocked` where its file has problems or unsaved changes, of which the user was told. */
export type Remembered = 'remembered' | 'notRemembered' | 'blocked';

/**
 * What the user and the team have decided, by folder: the file in the workspace, which is shared, and the one on the user's machine.
 * Files are read again whenever they are asked for, so that an edit counts on every file system, watched or not.
 */
export class DecisionStore implements DecisionSource, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #files = new DecisionFiles();
  readonly #lists = new Map<string, readonly Decision[]>();
  readonly #answers: ExtensionContext['workspaceState'];
  readonly #listeners: Disposable[];

  /** Decisions may have changed, here or in a file. */
  readonly onDidChange = this.#changed.event;
  /** What is remembered for this user only. */
  readonly machineFile: Uri;

  constructor({ globalStorageUri, workspaceState }: Pick<ExtensionContext, 'globalStorageUri' | 'workspaceState'>) {
    this.machineFile = Uri.joinPath(globalStorageUri, 'role-planner.json');
    this.#answers = workspaceState;
    const watcher = workspace.createFileSystemWatcher('**/.vscode/role-planner.json');
    const change = (): void => this.#changed.fire();
    this.#listeners = [
      watcher,
      watcher.onDidChange(change),
      watcher.onDidCreate(change),
      watcher.onDidDelete(change),
      workspace.onDidSaveTextDocument(({ uri }) => uri.path.endsWith('/role-planner.json') && change()),
      onDidChangeSetting(settingIds.learnStore, () => {
        void forgetPlace(this.#answers);
        change();
      }),
    ];
  }

  /** The decisions that count for a document, those of the workspace first. Files with problems are reported and have none. */
  async read(document: Uri | undefined): Promise<readonly Decision[]> {
    if (readLearnStore(document) === 'off') {
      return [];
    }
    const files = await this.readFiles(document);
    const key = files.map(({ uri }) => uri.toString()).join('\n');
    const list = files.flatMap(({ decisions }) => decisions);
    const before = this.#lists.get(key) ?? [];
    if (before.length === list.length && before.every((decision, index) => decision === list[index])) {
      return before;
    }
    this.#lists.set(key, list);
    return list;
  }

  /** The files that count for a document, the workspace's first; one that cannot be read is left out and named in the log. */
  async readFiles(document: Uri | undefined): Promise<readonly DecisionFile[]> {
    const files = await Promise.all(this.#uris(document).map((uri) => this.#files.read(uri)));
    return files.filter((file) => file !== undefined);
  }

  /**
   * Writes down that tasks of this text are of this kind. The first time, the user is asked where; nothing is written before.
   *
   * @param text of the task, as it stands in its document
   * @param document that it stands in
   */
  async remember(text: string, kind: WorkKind, document: Uri | undefined): Promise<Remembered> {
    const { prepareDecision } = await import('../core/learning/prepareDecision');
    const decision = prepareDecision(text, kind, localDay());
    const place = decision && (await choosePlace(document, this.#answers));
    const uri = place && this.#uriOf(place, document);
    if (!decision || !uri) {
      return 'notRemembered';
    }
    const { addDecision } = await import('../core/learning/addDecision');
    const { newFileText } = await import('./newFileText');
    return (await this.#edit(uri, (source) => addDecision(source ?? newFileText(), decision))) ? 'remembered' : 'blocked';
  }

  /**
   * Forgets what was decided on a text, in every file that counts for the document.
   *
   * @returns whether there was anything, and it could be forgotten
   */
  async forget(text: string, document: Uri | undefined): Promise<boolean> {
    const { foldTask } = await import('../core/learning/foldTask');
    const key = foldTask(text);
    const files = (await this.readFiles(document)).filter(({ decisions }) => decisions.some((decision) => decision.key === key));
    const done = await Promise.all(files.map(({ uri }) => this.#forget(uri, (decision) => decision.key === key)));
    return done.length > 0 && done.every(Boolean);
  }

  /** Forgets everything in one place; the file stays, and what it says of itself. */
  async forgetAll(place: DecisionPlace, document: Uri | undefined): Promise<boolean> {
    const uri = this.#uriOf(place, document);
    return uri !== undefined && this.#forget(uri, () => true);
  }

  dispose(): void {
    Disposable.from(...this.#listeners, this.#files, this.#changed).dispose();
  }

  async #forget(uri: Uri, isForgotten: (decision: DecisionFile['decisions'][number]) => boolean): Promise<boolean> {
    const { forgetDecisions } = await import('../core/learning/forgetDecisions');
    return this.#edit(uri, (source) => source && forgetDecisions(source, isForgotten));
  }

  async #edit(uri: Uri, change: (source: string | undefined) => string | undefined): Promise<boolean> {
    const isDone = await this.#files.edit(uri, change);
    if (isDone) {
      this.#changed.fire();
    }
    return isDone;
  }

  #uriOf(place: DecisionPlace, document: Uri | undefined): Uri | undefined {
    const folder = decisionFolder(document);
    return place === 'machine' ? this.machineFile : place === 'workspace' && folder ? workspaceDecisions(folder) : undefined;
  }

  #uris(document: Uri | undefined): readonly Uri[] {
    const folder = decisionFolder(document);
    return [...(folder ? [workspaceDecisions(folder)] : []), this.machineFile];
  }
}
