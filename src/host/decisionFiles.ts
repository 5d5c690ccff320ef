import type { Disposable, Uri } from 'vscode';
import { readDecisionFile, type DecisionFile } from './decisionFile';
import { DecisionReporter } from './decisionReporter';
import { log } from './log';
import { writeDecisionFile } from './writeDecisionFile';

/** Reads and changes files of decisions, and tells of those that cannot be used. What has not changed is not parsed again. */
export class DecisionFiles implements Disposable {
  readonly #reporter = new DecisionReporter();
  readonly #files = new Map<string, DecisionFile>();
  /** Writing takes turns: two answers at once must not undo each other. */
  #writing: Promise<unknown> = Promise.resolve();

  /** @returns undefined when the file system does not answer, which is named in the log */
  async read(uri: Uri): Promise<DecisionFile | undefined> {
    try {
      return this.#keep(await readDecisionFile(uri, this.#files.get(uri.toString())));
    } catch (error) {
      log().warn(`Decisions cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /**
   * @param change gets the text, undefined where there is no file, and gives the new one; undefined for nothing to write
   * @returns false when the file cannot be written over; the user was told why
   * @throws when the file system refuses
   */
  edit(uri: Uri, change: (source: string | undefined) => string | undefined): Promise<boolean> {
    const turn = this.#writing.then(async () => {
      const file = this.#keep(await readDecisionFile(uri, this.#files.get(uri.toString())), true);
      return writeDecisionFile(file, change);
    });
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  dispose(): void {
    this.#reporter.dispose();
  }

  #keep(file: DecisionFile, isToBeWritten = false): DecisionFile {
    this.#files.set(file.uri.toString(), file);
    this.#reporter.report(file, isToBeWritten);
    return file;
  }
}
